# Structural models of ours for the rows of vignettes.public, by row number.
# A line "[row] candidate => outcome" opens each; the form is that of io.whence.reasoning.scm.

[1] First => Broken
given First, Second
Broken = First or Second

[2] Last => Overflow
given Earlier, Last
Overflow = Earlier and Last

[3] Flick => Arrives
given Flick, not BlockedA, not BlockedB
OnA = Flick
OnB = not Flick
Arrives = (OnA and not BlockedA) or (OnB and not BlockedB)

[4] Push => Dead
given Push
Truck = Push
Bus = not Truck
Dead = Truck or Bus

[5] First => Broken
given First, Second
FirstHits = First
SecondHits = Second and not FirstHits
Broken = FirstHits or SecondHits

[6] First => Broken
given First
FirstHits = First
Second = not FirstHits
SecondHits = Second
Broken = FirstHits or SecondHits

[7] Catch => Intact
given Catch
background Wall
Stopped = not Catch and Wall
Intact = Catch or Stopped

[8] Flipped => Shock
given Flipped, Mirrors
OtherFlipped = Flipped and Mirrors
Shock = Flipped <-> OtherFlipped

[9] Shoots => Broken
given Shoots, Guard, Rescuer
Blocked = Guard and not Rescuer
Broken = Shoots and not Blocked

[10] not Poison => Alive
given not Poison, Antidote
Lethal = Poison and not Antidote
Alive = not Lethal

[11] Antidote => Alive
given Antidote
Safe = Antidote
Poison = Antidote
Toxic = Poison and not Safe
Alive = not Toxic

[12] First => Broken
given First, Second
Broken = First and Second

# the published answers treat the second, trumped order as one that nobody acts on
[13] FirstOrder => Broken
given FirstOrder, SecondOrder
Fires = FirstOrder
Broken = Fires

[14] not Watered => Dead
background Hot
given not Watered
Dead = Hot and not Watered

[15] Boulder => Survives
given Boulder, Alert
Ducks = Boulder and Alert
Survives = not Boulder or Ducks
