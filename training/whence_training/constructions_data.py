"""Words and templates that `constructions` builds sentences of.

Lexicon: one dictionary a domain, so that the fillers of one sentence fit together. Roles: T treatments (applied on
purpose, meant to help), X exposures that do harm, B bad outcomes, G good outcomes, Q quantities that are neither, V
those who can be harmed, P where or in whom (contrasted ones side by side), Z events as clauses. A determiner belongs
to the sentence, not to the argument.
"""

import re

LEXICON = {
    "clinical": {
        "T": (
            "the drug; metformin; early mobilisation; low-dose aspirin; intravenous iron; zinc supplementation; "
            "the intervention; cognitive behavioural therapy; nurse-led follow-up; ketamine; acupuncture; oral "
            "rehydration therapy; the probiotic; dexamethasone; inhaled budesonide; pelvic floor training; statin "
            "therapy; vitamin D supplementation; a low-salt diet; propranolol; the influenza vaccine; music "
            "therapy; hypnosis; melatonin"
        ),
        "X": (
            "prolonged bed rest; hypoxia; hyperglycaemia; delayed diagnosis; polypharmacy; chronic kidney "
            "disease; smoking; obesity; hypertension; sepsis; excessive fluid loading; sleep deprivation; opioid "
            "misuse; malnutrition; iron overload; radiation exposure; vitamin A deficiency; surgical trauma; "
            "chemotherapy; mechanical ventilation"
        ),
        "B": (
            "postoperative pain; nausea; hospital readmissions; fatigue; headache; wound infection; chronic "
            "cough; delirium; blood loss; surgical complications; swelling; bleeding; insomnia; mortality; muscle "
            "cramps; relapse; migraine attacks; depressive symptoms; stroke; heart failure; acute kidney injury; "
            "falls; anaemia; dizziness"
        ),
        "G": (
            "quality of life; kidney function; mobility; survival; lung function; wound healing; cognitive "
            "function; treatment adherence; muscle strength; physical fitness; immune function; sleep quality; "
            "bone density; liver function; walking ability; visual acuity; left ventricular function; appetite; "
            "birth weight; insulin sensitivity"
        ),
        "Q": (
            "systolic blood pressure; body weight; serum creatinine; heart rate; length of stay; fasting glucose; "
            "body temperature; LDL cholesterol; platelet count; gastric emptying; respiratory rate; plasma "
            "cortisol; haemoglobin concentration; drug clearance; HbA1c levels; intraocular pressure; urinary "
            "output; white cell count; C-reactive protein; skin temperature"
        ),
        "V": (
            "patients with diabetes; infants; older adults; pregnant women; the kidneys; the liver; the foetus; "
            "the heart; surgical patients; the retina; nurses; newborns"
        ),
        "P": (
            "in adults; in children; in women; in men; in patients with diabetes; in older adults; at rest; "
            "during exercise; in mild disease; in severe disease; in rats; in humans"
        ),
        "Z": (
            "blood pressure fell; patients left the trial early; the wound reopened; recovery took longer; the "
            "fever returned; the tumour shrank; symptoms disappeared; the arteries narrowed; pupils dilated; "
            "heart rate rose; operations were postponed; the graft failed"
        ),
    },
    "epidemiology": {
        "T": (
            "breastfeeding; regular physical activity; the smoking ban; hand washing; school meals; bed nets; "
            "fluoridated water; the vaccination campaign; the sugar tax; home visits; the Mediterranean diet; "
            "mass screening; water filters; cash transfers; clean cookstoves; fibre intake; moderate coffee "
            "consumption; folic acid fortification; cycling to work; contact tracing"
        ),
        "X": (
            "air pollution; lead exposure; traffic noise; shift work; arsenic in drinking water; secondhand "
            "smoke; poverty; alcohol consumption; heat waves; maternal smoking; food insecurity; overcrowded "
            "housing; pesticide exposure; household crowding; long working hours; asbestos; indoor mould; "
            "loneliness; red meat consumption; ozone"
        ),
        "B": (
            "childhood asthma; lung cancer; infant mortality; diarrhoea; preterm birth; cardiovascular disease; "
            "malaria; dental caries; type 2 diabetes; suicide; hospital admissions; obesity; tuberculosis; road "
            "injuries; dementia; colorectal cancer; stunting; eczema; measles outbreaks; premature death; "
            "occupational injury; gout"
        ),
        "G": (
            "life expectancy; child growth; cognitive development; mental health; vaccination coverage; oral "
            "health; lung growth; physical activity; dietary diversity; self-rated health; access to care; "
            "hearing; cardiorespiratory fitness; maternal health; birth outcomes; health literacy; well-being; "
            "healthy ageing; sperm quality; fertility"
        ),
        "Q": (
            "body mass index; age at menarche; blood lead levels; health care use; sedentary time; salt intake; "
            "antibiotic prescribing; screening uptake; telomere length; cotinine levels; the birth rate; contact "
            "rates; consultation rates; waist circumference; medication use; alcohol intake; cortisol secretion; "
            "gestational length; household expenditure; the gut microbiome"
        ),
        "V": (
            "schoolchildren; residents; low-income households; unborn children; factory workers; adolescents; "
            "migrants; cyclists; the elderly; smokers; farm workers; commuters"
        ),
        "P": (
            "in cities; in rural areas; among boys; among girls; in smokers; in non-smokers; in low-income "
            "countries; in high-income countries; among the young; among the elderly; in winter; in summer"
        ),
        "Z": (
            "cases rose; clinics closed; infections declined; families moved away; the epidemic ended; admissions "
            "doubled; children missed school; vaccine uptake fell; the outbreak spread; mortality peaked; mothers "
            "stopped breastfeeding; the wells ran dry"
        ),
    },
    "ecology": {
        "T": (
            "reforestation; prescribed burning; habitat restoration; marine reserves; predator control; hedgerow "
            "planting; wetland restoration; rewilding; the fishing ban; beaver dams; mowing; nest boxes; river "
            "re-meandering; liming; dead wood retention; seed addition; grazing exclosure; biochar; wildlife "
            "corridors; canopy thinning"
        ),
        "X": (
            "deforestation; ocean acidification; overfishing; drought; eutrophication; habitat fragmentation; "
            "invasive crayfish; artificial light at night; oil spills; microplastics; heavy grazing; "
            "salinisation; warming; nitrogen deposition; road salt; trawling; mercury pollution; storm surges; "
            "neonicotinoids; urbanisation"
        ),
        "B": (
            "soil erosion; coral bleaching; algal blooms; tree mortality; fish kills; seedling mortality; local "
            "extinctions; nutrient leaching; forest fires; desertification; bee mortality; nest failure; shell "
            "deformities; sediment runoff; flooding; invasion by alien plants; amphibian decline; crown dieback; "
            "methane emissions; species loss"
        ),
        "G": (
            "species richness; seedling survival; breeding success; pollination; water quality; coral growth; "
            "forest regeneration; carbon storage; egg survival; soil fertility; juvenile recruitment; plant "
            "diversity; fish biomass; shell growth; reproductive success; habitat connectivity; larval "
            "development; tree growth; nest survival; ecosystem stability"
        ),
        "Q": (
            "primary production; leaf area; community composition; body size; soil pH; migration timing; litter "
            "decomposition; stream flow; sex ratio; foraging time; water temperature; root biomass; dissolved "
            "oxygen; denitrification; flowering time; home range size; the sediment load; evapotranspiration; "
            "zooplankton abundance; territory size"
        ),
        "V": (
            "songbirds; amphibians; mussels; orchids; wild bees; coral reefs; seagrass beds; salmon; bats; native "
            "plants; seabirds; earthworms"
        ),
        "P": (
            "in the north; in the south; in wet years; in dry years; in shallow water; in deep water; at high "
            "elevation; at low elevation; in grasslands; in forests; in males; in females"
        ),
        "Z": (
            "the lake dried up; birds arrived earlier; the stand collapsed; fish moved to deeper water; leaves "
            "turned yellow; the colony was abandoned; stomata closed; the reef recovered; trees shed their "
            "leaves; the population crashed; shrubs expanded; the larvae stopped feeding"
        ),
    },
    "agriculture": {
        "T": (
            "nitrogen fertiliser; drip irrigation; crop rotation; cover crops; no-till farming; compost; "
            "intercropping; silicon application; mycorrhizal inoculation; straw mulch; seed priming; zinc oxide "
            "in the feed; deep ploughing; the new cultivar; rotational grazing; foliar boron; shade nets; green "
            "manure; phytase supplementation; weaning at six weeks"
        ),
        "X": (
            "salt stress; waterlogging; late frost; soil compaction; heat stress; fungal infection; continuous "
            "cropping; water shortage; aphid infestation; cadmium; overgrazing; herbicide drift; boron toxicity; "
            "poor drainage; delayed sowing; transport stress; mycotoxins; hail; root-knot nematodes; high "
            "stocking density"
        ),
        "B": (
            "yield losses; leaf rust; lodging; weed pressure; fruit cracking; mastitis; lameness; postharvest "
            "losses; nitrate leaching; pod shattering; root rot; stem borer damage; calf mortality; downy mildew; "
            "grain shedding; feather pecking; fruit drop; blossom-end rot; spoilage; parasite burden"
        ),
        "G": (
            "grain yield; seed germination; root growth; milk yield; fruit quality; water use efficiency; feed "
            "conversion; nutrient uptake; weight gain; egg production; seedling vigour; soil structure; protein "
            "content; photosynthesis; drought tolerance; carcass quality; shelf life; nodulation; growth "
            "performance; animal welfare"
        ),
        "Q": (
            "plant height; soil moisture; grain protein; flowering date; leaf nitrogen; canopy temperature; rumen "
            "pH; seed size; sugar content; tiller number; soil organic carbon; methane output; harvest date; root "
            "length; litter size; feed intake; phosphorus availability; chlorophyll content; bulk density; oil "
            "content"
        ),
        "V": (
            "seedlings; dairy cows; broilers; smallholders; piglets; honeybees; wheat plants; young trees; laying "
            "hens; vineyards; soil fauna; lambs"
        ),
        "P": (
            "in wheat; in maize; on sandy soils; on clay soils; in the first season; in the second season; in "
            "lambs; in ewes; under irrigation; under rainfed conditions; in the greenhouse; in the field"
        ),
        "Z": (
            "yields fell; the vines wilted; harvest was delayed; farmers left the land; the crop failed; the "
            "seeds rotted; cows produced less milk; weeds spread; prices collapsed; the leaves curled; plots were "
            "replanted; the grain sprouted"
        ),
    },
    "economics": {
        "T": (
            "the subsidy; microcredit; the minimum wage; job training; the carbon tax; trade liberalisation; the "
            "child benefit; land titling; deregulation; the reform; the stimulus package; free tuition; "
            "quantitative easing; a wage subsidy; public investment; the pension reform; price controls; paid "
            "parental leave; foreign aid; patent protection"
        ),
        "X": (
            "corruption; inflation; unemployment; austerity; debt overhang; political instability; trade "
            "sanctions; income inequality; monopoly power; currency depreciation; the financial crisis; "
            "speculation; market concentration; tax evasion; civil war; oil price shocks; plant closures; red "
            "tape; job insecurity; bank failures"
        ),
        "B": (
            "poverty; inflation; child labour; unemployment; budget deficits; capital flight; bankruptcies; "
            "school dropout; food prices; wage inequality; energy poverty; corporate fraud; labour shortages; "
            "default; housing costs; crime; strikes; brain drain; loan losses; trade deficits"
        ),
        "G": (
            "economic growth; productivity; household income; consumer confidence; employment; school enrolment; "
            "investor trust; tax compliance; innovation; female employment; social mobility; competitiveness; "
            "financial stability; firm survival; exports; job satisfaction; consumer welfare; trust in "
            "government; labour supply; price stability"
        ),
        "Q": (
            "interest rates; savings; wages; demand; market share; household consumption; the exchange rate; land "
            "prices; fertility; working hours; stock returns; fuel consumption; rents; bank lending; public "
            "spending; commuting time; export volume; voter turnout; firm size; imports"
        ),
        "V": (
            "small firms; workers; pensioners; consumers; taxpayers; rural households; tenants; first-time "
            "buyers; exporters; shareholders; students; farmers"
        ),
        "P": (
            "in small firms; in large firms; in the north; in the south; among women; among men; in the short "
            "run; in the long run; in poor countries; in rich countries; for skilled workers; for unskilled "
            "workers"
        ),
        "Z": (
            "prices rose; banks stopped lending; the currency lost value; investors withdrew; exports collapsed; "
            "firms cut jobs; demand fell; wages stagnated; the plant closed; households saved more; rents "
            "increased; growth slowed"
        ),
    },
    "psychology": {
        "T": (
            "mindfulness training; praise; peer tutoring; smaller classes; cooperative learning; parental "
            "reading; retrieval practice; the app; social support; coaching; bilingualism; feedback; teacher "
            "training; outdoor play; expressive writing; role models; gratitude journaling; early childhood "
            "education; mentoring; formative assessment"
        ),
        "X": (
            "bullying; sleep loss; chronic stress; social exclusion; childhood neglect; multitasking; academic "
            "pressure; harsh parenting; screen time; background noise; time pressure; role conflict; "
            "cyberbullying; stereotype threat; parental conflict; job strain; excessive gaming; peer rejection; "
            "perfectionism; monotonous work"
        ),
        "B": (
            "anxiety; burnout; school absence; loneliness; aggression; test anxiety; depressive symptoms; "
            "rumination; emotional exhaustion; reading errors; prejudice; truancy; attention problems; staff "
            "turnover; self-harm; procrastination; forgetting; bedtime resistance; hostility; dropout"
        ),
        "G": (
            "working memory; reading comprehension; self-esteem; motivation; school attendance; vocabulary "
            "growth; attention; job satisfaction; prosocial behaviour; test scores; creativity; resilience; "
            "problem solving; team performance; memory consolidation; emotion regulation; academic achievement; "
            "empathy; self-efficacy; life satisfaction"
        ),
        "Q": (
            "reaction time; risk taking; response bias; eye movements; conformity; the startle response; pupil "
            "size; help-seeking; decision time; time perception; food choice; pain perception; language use; "
            "recall order; study time; self-disclosure; category learning; sitting time; moral judgement; gaze "
            "duration"
        ),
        "V": (
            "pupils; employees; adolescents; teachers; caregivers; toddlers; students; refugees; first-year "
            "students; shift workers; athletes; young readers"
        ),
        "P": (
            "in younger children; in older children; among novices; among experts; in girls; in boys; in the "
            "laboratory; in the classroom; under stress; under no stress; in introverts; in extraverts"
        ),
        "Z": (
            "pupils lost interest; scores dropped; employees resigned; children spoke less; response times grew "
            "longer; participants gave up; the teacher left; attendance fell; errors multiplied; learners skipped "
            "the exercises; participants slept badly; parents complained"
        ),
    },
    "materials": {
        "T": (
            "annealing; surface coating; the catalyst; carbon doping; heat treatment; the corrosion inhibitor; "
            "fibre reinforcement; a thinner electrolyte; ultrasonic stirring; the surfactant; shot peening; "
            "graphene addition; slow cooling; vacuum drying; boron doping; crosslinking; laser polishing; the "
            "buffer layer; nitrogen purging; fly ash addition"
        ),
        "X": (
            "moisture; thermal cycling; chloride ions; residual stress; ultraviolet radiation; overheating; "
            "cyclic loading; impurities; hydrogen absorption; vibration; freeze-thaw cycles; high humidity; "
            "oxygen vacancies; acid attack; mechanical wear; particle agglomeration; excess sulphur; dust "
            "deposition; overcharging; sulphate attack"
        ),
        "B": (
            "cracking; corrosion; crack propagation; delamination; scale formation; warping; catalyst "
            "deactivation; leakage; shrinkage; surface roughness; fatigue failure; clogging; blistering; dendrite "
            "growth; discolouration; brittle fracture; noise; capacity fade; oxidation; creep"
        ),
        "G": (
            "tensile strength; thermal stability; adhesion; fatigue life; conversion efficiency; battery life; "
            "electrical conductivity; corrosion resistance; wear resistance; product yield; fracture toughness; "
            "optical transparency; ductility; cycle stability; catalytic activity; durability; mechanical "
            "strength; selectivity; film uniformity; concrete strength"
        ),
        "Q": (
            "grain size; the band gap; viscosity; reaction rate; lattice spacing; porosity; crystallinity; the "
            "glass transition temperature; surface tension; flow velocity; pH; dielectric constant; water "
            "absorption; particle size; magnetisation; heat transfer; film thickness; setting time; drying time; "
            "refractive index"
        ),
        "V": (
            "steel bridges; solar cells; the electrodes; polymer films; concrete structures; membranes; "
            "pipelines; optical sensors; turbine blades; wooden beams; seals; battery cells"
        ),
        "P": (
            "in steel; in aluminium; at low temperature; at high temperature; in air; in vacuum; in thin films; "
            "in bulk samples; in acid media; in alkaline media; at low strain; at high strain"
        ),
        "Z": (
            "the film peeled off; the reaction stopped; the crystal cracked; the signal drifted; the pressure "
            "dropped; the alloy became brittle; the membrane swelled; the solution turned blue; the sample "
            "melted; the current fell; bubbles formed; the concrete crumbled"
        ),
    },
    "computing": {
        "T": (
            "data augmentation; caching; code review; dropout; load balancing; compression; pre-training; "
            "transfer learning; pair programming; static typing; fine-tuning; batch normalisation; unit testing; "
            "the new scheduler; prefetching; the firewall; two-factor authentication; edge computing; label "
            "smoothing; active cooling"
        ),
        "X": (
            "label noise; packet loss; memory leaks; network congestion; class imbalance; overfitting; cache "
            "misses; technical debt; signal interference; missing data; duplicated code; clock drift; malware; "
            "tight coupling; sensor faults; lock contention; a large batch size; poor documentation; adversarial "
            "noise; concept drift"
        ),
        "B": (
            "latency; false alarms; system crashes; energy consumption; service outages; data loss; "
            "classification errors; deadlocks; security breaches; software defects; dropped connections; "
            "buffering; login failures; spam; page faults; build failures; memory fragmentation; identity theft; "
            "hallucinations; downtime"
        ),
        "G": (
            "classification accuracy; throughput; battery life; code quality; robustness; user satisfaction; "
            "convergence; maintainability; data quality; search precision; translation quality; scalability; user "
            "trust; reliability; generalisation; image quality; fault tolerance; privacy; readability; "
            "segmentation performance"
        ),
        "Q": (
            "memory use; response time; training time; network traffic; model size; query volume; download time; "
            "power draw; disk usage; session length; click-through rates; compile time; bandwidth use; the number "
            "of commits; the learning rate; CPU load; page views; sampling frequency; inference time; the error "
            "distribution"
        ),
        "V": (
            "mobile users; developers; small teams; web servers; online shops; older devices; remote workers; "
            "autonomous vehicles; database systems; new contributors; wireless sensors; end users"
        ),
        "P": (
            "on small data sets; on large data sets; in simulation; in production; on mobile devices; on desktop "
            "computers; for short texts; for long texts; under light load; under heavy load; in novices; in "
            "experts"
        ),
        "Z": (
            "the server crashed; requests timed out; the model diverged; users logged out; the queue overflowed; "
            "training stalled; packets were dropped; the build failed; the battery drained; accuracy dropped; the "
            "update was withdrawn; transfers slowed down"
        ),
    },
    "molecular": {
        "T": (
            "curcumin; rapamycin; the kinase inhibitor; overexpression of the transporter; glutamine; the "
            "agonist; resveratrol; low-dose irradiation; caloric restriction; gene therapy; interferon treatment; "
            "estradiol; heat shock preconditioning; knockdown of the receptor; N-acetylcysteine; the monoclonal "
            "antibody; butyrate; exosome treatment; the chaperone; stem cell transplantation"
        ),
        "X": (
            "oxidative stress; lipopolysaccharide; the mutation; hydrogen peroxide; high glucose; DNA damage; "
            "glucose starvation; viral infection; amyloid deposits; mitochondrial dysfunction; bisphenol A; free "
            "fatty acids; ionising radiation; protein misfolding; endotoxin; chronic inflammation; cigarette "
            "smoke extract; ischaemia; cadmium exposure; telomere shortening"
        ),
        "B": (
            "apoptosis; tumour growth; inflammation; fibrosis; lipid peroxidation; neuronal loss; metastasis; "
            "insulin resistance; cell death; tissue necrosis; axonal degeneration; DNA fragmentation; bone "
            "resorption; oedema; viral replication; protein aggregation; muscle wasting; angiogenesis in tumours; "
            "hepatic steatosis; vascular calcification"
        ),
        "G": (
            "cell viability; neurogenesis; wound closure; mitochondrial respiration; DNA repair; myelination; "
            "immune tolerance; barrier integrity; synaptic plasticity; bone formation; glucose tolerance; sperm "
            "motility; muscle regeneration; T cell activation; antioxidant capacity; oocyte quality; axon "
            "regrowth; stem cell renewal; endothelial function; insulin secretion"
        ),
        "Q": (
            "gene expression; calcium influx; cell proliferation; protein synthesis; receptor density; membrane "
            "potential; cytokine release; autophagy; histone acetylation; cell migration; glucose uptake; enzyme "
            "activity; mRNA stability; lipid synthesis; phosphorylation of Akt; DNA methylation; ion transport; "
            "hormone secretion; cell differentiation; nitric oxide production"
        ),
        "V": (
            "neurons; hepatocytes; cardiomyocytes; stem cells; beta cells; epithelial cells; embryos; oocytes; "
            "the mitochondria; endothelial cells; photoreceptors; T cells"
        ),
        "P": (
            "in vitro; in vivo; in wild-type mice; in knockout mice; in neurons; in glial cells; in young "
            "animals; in aged animals; in the liver; in the brain; in tumour cells; in normal cells"
        ),
        "Z": (
            "the cells detached; cells rounded up; the axons degenerated; transcription stopped; the protein was "
            "degraded; the membrane depolarised; calcium levels rose; cells entered senescence; the embryos died; "
            "the gene was silenced; tumours regressed; the channel closed"
        ),
    },
}

# Names whose digits, hyphens and Greek letters belong to them: agents do something, blockers take an agent away.
AGENTS = (
    "COVID-19; SARS-CoV-2 infection; IL-6; TNF-α; HPV-16 infection; PM2.5; NO2; CYP3A4; miR-155; GLP-1; TLR4 "
    "signalling; p53; H5N1; CO2; 5-HT; omega-3 fatty acids; vitamin B12; type 2 diabetes; NF-κB activation; HIV-1; "
    "BRCA1 mutations; CD8+ T cells; 17β-estradiol; MMP-9; interleukin-1β; K+ channels; factor VIII; UV-B radiation; "
    "Aβ42; Ni-63; Bcl-2; VEGF-A; the 2008 crisis; the E484K mutation; TGF-β1; ApoE4; COX-2; OsNRT2.3; Cry1Ab; "
    "FGF21; 3-hydroxybutyrate; CRF1 receptors; Parkin; Co3O4 nanoparticles"
)
BLOCKERS = (
    "PD-L1 blockade; IL-17 inhibition; loss of TLR4; SGLT2 inhibitors; miR-21 knockdown; anti-CD20 antibodies; "
    "deletion of FGF21; caspase-8 deficiency; COX-2 inhibition; CXCR4 blockade; silencing of Bcl-2; HMGB1 "
    "depletion; absence of p53; knockout of Nrf2; PCSK9 inhibitors; IL-1 blockade; 5-HT3 antagonists; removal of "
    "CO2; GSK-3β inhibition; ACE2 deficiency; JAK2 inhibitors; loss of BRCA2; CDK4/6 inhibitors; TNF-α blockade; "
    "suppression of MMP-9"
)
NAMED = (
    "the New Mexico drought; the New York marathon; New World screwworm; the New Deal; Newcastle disease; the Great "
    "Recession; the Black Death; the High Aswan Dam; the Lower Danube flood; the New Delhi smog; the Low Emission "
    "Zone; the New Orleans levees; Lesser Antilles hurricanes; the New South Wales bushfires; the Upper Rhine "
    "canal; the New Guinea cyclone; Newfoundland trawling; the Big Push programme; Less Lethal weapons; the New "
    "Brunswick pipeline; the New Jersey casino law; the Short Creek raid; the Falling Creek dam; the Long Island "
    "blackout"
)
AUTHORS = (
    "Miller; Okafor; Zhang; García; Kim; Haddad; Novak; Silva; Tanaka; Dubois; Khan; Larsen; Rossi; Mbeki; Patel; "
    "Ivanova"
)

VERBS = {
    "up": ("+", "increase; raise; elevate; enhance; boost; augment; increase; heighten"),
    "down": ("-", "reduce; lower; decrease; diminish; reduce; cut; suppress; attenuate; lessen"),
    "aff": ("?", "affect; influence; alter; change; modify; shape; impact"),
    "cause": (
        "+",
        "cause; trigger; induce; lead to; result in; produce; give rise to; provoke; bring about; contribute to; cause",
    ),
    "ruin": (
        "-",
        "harm; impair; undermine; compromise; disrupt; weaken; damage; erode; hamper; degrade; disturb; threaten",
    ),
    "hurt": ("-", "harm; injure; damage; hurt; endanger; threaten; weaken"),
    "ease": (
        "-",
        "relieve; alleviate; ease; mitigate; ameliorate; curb; lessen; reduce; improve; prevent; diminish; counteract",
    ),
    "worse": ("+", "worsen; aggravate; exacerbate; intensify; increase"),
    "help": ("+", "improve; enhance; restore; boost; strengthen; support; promote; preserve; increase; foster"),
    "guard": ("-", "protect; shield; guard"),
    "bar": ("-", "prevent; stop; keep"),
    "aid": ("+", "help"),
    "lead": ("+", "lead to; result in"),
    "stem": ("+", "stem; arise; result"),
    "worsen": ("-", "worsen"),
    "better": ("-", "improve"),
    "rely": ("?", "depend; rely"),
    "hinge": ("?", "hinge"),
    "amel": ("+", "ameliorate"),
    "stop": ("-", "prevent; avert; block; inhibit; halt; suppress; delay; forestall; hinder; slow"),
    "inhibit": ("-", "inhibit; suppress; limit; restrict; block; constrain"),
}
IRREGULAR = {
    "lead": "leads led led leading",
    "give": "gives gave given giving",
    "bring": "brings brought brought bringing",
    "keep": "keeps kept kept keeping",
    "cut": "cuts cut cut cutting",
    "hurt": "hurts hurt hurt hurting",
    "stop": "stops stopped stopped stopping",
    "curb": "curbs curbed curbed curbing",
}

WITH_ADVERBS = {"up", "down", "aff", "ruin", "ease", "worse", "help"}
ADVERBS = [
    "significantly",
    "markedly",
    "substantially",
    "slightly",
    "consistently",
    "strongly",
    "clearly",
    "modestly",
    "greatly",
]
AGREEING = {
    "it": ("it", "they"),
    "It": ("It", "They"),
    "them": ("it", "them"),
    "was": ("was", "were"),
    "is": ("is", "are"),
    "has": ("has", "have"),
    "does": ("does", "do"),
}
# "#" stands for a digit.
SMALL = {
    "cite": [" [#]", " [##]", " [#, 1#]", " [1#-2#]", " (Kim et al., 2014)", " (Haddad and Silva 2009)", " (##)"],
    "p": [
        " (p < 0.05)",
        " (P = 0.00#)",
        " (p < 0.001)",
        " (95% CI 0.##-0.9#)",
        ", p < .01",
        " (t(##) = 3.##, p = .00#)",
    ],
    "ns": [" (p = 0.##)", " (P > 0.05)", " (95% CI -0.## to 1.##)", ", p = .##", " (n.s.)"],
    "num": ["##", "###", "1##", "2##"],
    "pct": ["##%", "## %", "#.#%", "## per cent"],
}
LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}

PAST_TENSE = re.compile(r"\.d\b|\b(?:was|were|had|did)\b")
# Sentences that name their source already are not told as another's finding.
SOURCED = re.compile(
    r"\b(?:we|our|this study|these results|this paper|findings?|evidence|data|believed|thought|known"
    r"|earlier|argued|claims?|claimed"
    r"|hypothesis|doubt|question|unclear|unknown|possib\w+|probabl\w+|perhaps|contrary to)\b"
)
# What a sentence is embedded in: how often, and which relations it fits (all of the sentence's must).
ASSERTED = re.compile(r"^(?!.*\bH\b)")
STATED = re.compile(r"(?:^| )[+\-?vw] S D(?! h)")
FRAMES = {
    "linking": (22, None),
    "setting": (22, ASSERTED),
    "own": (22, ASSERTED),
    "cited": (14, ASSERTED),
    "background": (6, re.compile(r"^(?!.*\bH\b).* S ")),
    "hedged": (7, re.compile(r" [SN] D(?! h)")),
    "question": (6, STATED),
}
FRAME_KIND = {"own": "own", "cited": "cited", "background": "background", "question": "aim"}
FRAME_WORDS = {
    "linking": [
        "however, @",
        "in addition, @",
        "moreover, @",
        "by contrast, @",
        "interestingly, @",
        "overall, @",
        "notably, @",
        "as expected, @",
        "finally, @",
        "at the same time, @",
        "therefore, @",
        "contrary to our expectations, @",
        "in particular, @",
        "taken together, @",
        "more importantly, @",
        "thus, @",
        "nevertheless, @",
        "on the other hand, @",
        "furthermore, @",
        "in short, @",
        "indeed, @",
        "surprisingly, @",
        "consequently, @",
        "the data cover <num> sites. @",
        "this point deserves attention. @",
        "@. The data are available online",
        "@. <Q8> <was Q8> not recorded",
    ],
    "setting": [
        "in the second experiment, @",
        "during the observation period, @",
        "over <num> days, @",
        "as shown in Fig. 3, @",
        "in the adjusted model, @",
        "in all <num> cases, @",
        "@, as Table 2 shows",
        "in the pooled analysis, @",
        "in this cohort, @",
        "in both data sets, @",
        "in a model that controlled for <Q8>, @",
        "after adjustment for <Q8> and <Q9>, @",
        "at <num> of the sites, @",
        "between 2004 and 2011, @",
        "across the <num> sites for which <Q8> had been recorded, @",
        "in a sample of <num> units, @",
        "@, although the sample was small",
        "@, in line with earlier reports<cite>",
        "@, whereas <Q8> <was Q8> not recorded",
        "@ (see Fig. 2 for <Q8>)",
        "@ in models with and without <Q8> as a covariate",
        "in the series described above, @",
    ],
    "own": [
        "we found that @",
        "our results show that @",
        "these results show that @",
        "in this study, @",
        "the present data demonstrate that @",
        "we observed that @",
        "here we show that @",
        "our analysis revealed that @",
        "in the present study, we found that @",
        "we conclude that @",
        "these findings indicate that @",
        "the regression showed that @",
        "this study demonstrates that @",
        "in our experiments, @",
        "in summary, @",
        "the main finding of this work is that @",
    ],
    "cited": [
        "previous studies have shown that @<cite>",
        "earlier work showed that @<cite>",
        "@<cite>",
        "<A> et al. (2013) reported that @",
        "it has been reported that @<cite>",
        "<A> and <A2> (2008) found that @",
        "according to <A> et al. (2012), @",
        "a recent meta-analysis concluded that @<cite>",
        "several authors have demonstrated that @<cite>",
        "<A> and colleagues showed in <num> samples that @<cite>",
        "there is evidence from other studies that @<cite>",
        "in a large survey, <A> et al. observed that @<cite>",
    ],
    "background": [
        "it is well established that @",
        "it is widely accepted that @",
        "it is well known that @",
        "as is well known, @",
    ],
    "hedged": [
        "these results suggest that @",
        "our data suggest that @",
        "it is possible that @",
        "it appears that @",
        "it seems likely that @",
        "this pattern suggests that @",
        "the observations hint that @",
        "perhaps @",
        "one possible explanation is that @",
    ],
    "question": [
        "we tested whether @",
        "this study examined whether @",
        "we hypothesised that @",
        "the aim was to determine whether @",
        "it remains unclear whether @",
        "we asked whether @",
        "our first hypothesis was that @",
        "it is not yet known whether @",
        "whether @ has not been studied",
        "the question is whether @",
        "we investigated if @",
    ],
}
ENDS = {
    "found": ["<p>", "<p>", " (Fig. 2b)", " (Table 3)", "<cite>", "<cite>"],
    "past": [
        " at 12 weeks",
        " over the study period",
        " in both years",
        "<p>",
        "<p>",
        " in this sample",
        " during follow-up",
        " after correction for multiple testing",
        " in later years",
    ],
    "null": ["<ns>", "<ns>", " (Table 3)", " at follow-up", " in either year", "<cite>", " (see Appendix B)"],
    "plain": ["<cite>", "<cite>", " (Table 3)", " (see Section 4)"],
}

# Constructions that are a matter of spelling: how words are changed, and how often the sentence is one of another kind.
PLAIN_KINDS = [
    "negation-leaks-from-second-clause",
    "effect-but-not-effect",
    "not-x-but-y",
    "no-evidence-for-an-effect",
    "effect-not-significant",
    "adverbs-of-sign",
    "plain-verbs-missed",
    "harmful-toxic-to",
    "associated-with-lower",
    "risk-factor-predictor",
    "coordinated-causes-as-one",
    "coordinated-effects-as-one",
    "attributable-accounts-for",
    "depends-determined",
    "probably-presumably",
    "protects-x-against-y",
    "passive-and-nominal",
    "x-induced-y",
    "arm-comparison",
    "background-no-relation",
]
RESPELT = {
    "ligature-or-hyphenated-signal": ("pdf", 0.6),
    "plain-superscript-citations": ("superscript", 0.6),
    "abbreviation-in-parenthesis-span": ("abbreviation", 0.3),
}

PHRASE = re.compile(r"[A-Za-z][A-Za-z0-9α-ω/\-]*(?: [A-Za-z0-9α-ω/\-]+)+")
# What shows that a string of words is a clause or does not stand by itself: words anywhere, at the start, at the end.
ANYWHERE = (
    r"whose grows appears? occurs is its their our varies moves sets itself are was were be been being has have had "
    r"do does did can could may might will would should must not no nor that which who whom whether when where while "
    r"if because to by than it they we he she you i this these those such both and or as more most other another "
    r"some many much any all same with from at after before during into how what why only also about via per least "
    r"high higher low lower reduc\w+ increas\w+ decreas\w+ loss lack absence decline improve\w* fewer less greater "
    r"elevated chang\w+ effects? differences? remains? remained fleeing moving regarding based seems? become\w* "
    r"worse\w* better poor\w* without impair\w* prevent\w* protect\w*"
)
VERBS_AT_START = (
    r"fuse redesign update acquire lose adopt stall improve achieve avoid allow adapt build catch carry choose "
    r"collect communicate compete complete conduct consume contribute create deliver determine develop discover "
    r"distinguish eliminate enhance engage ensure enter establish examine explain explore express extend facilitate "
    r"find follow form gain generate get give go grow help hold identify induce inform interact introduce keep kill "
    r"learn leave maintain make meet mediate mimic minimi[sz]e maximi[sz]e move obtain occur overcome participate "
    r"perform predict prevent produce promote provide reach receive recogni[sz]e recover regulate remove replace "
    r"represent require resist resolve respond save see seek select send serve share solve spread store survive "
    r"sustain take tell tend understand undergo utili[sz]e vary withstand standardi[sz]e optimi[sz]e encode bind "
    r"capture expand decide cross cover detect run"
)
NO_PHRASE = re.compile(
    rf"\b(?:{'|'.join(ANYWHERE.split())})\b|^(?:{'|'.join(VERBS_AT_START.split())}|use(?! of)|\w+ing|\w+ly|\w+ed)\b"
    r"|^(?:the|an?|one|two|three|of|in|on|for|held)\b|\b[a-z]$|^[a-zA-Z] "
    r"|\b(?:of|in|on|for|\w+ed|\w+ly|\w+ive|\w+al|\w+ous|\w+ic|\w+able|\w+ful|\w+less|\d+)$",
    re.IGNORECASE,
)

TEMPLATES = {
    "negation-leaks-from-second-clause": """
        {c C} {s v.d} {e E}, [whereas|while|but] {c2 C2} {s2 [did not affect|had no effect on|did not alter|had no influence on]} {e2 E2} ## c e s v S D; c2 e2 s2 ? N D
        {c C} {s v.d} {e E}, [whereas|while] {c2 C2} {s2 [did not|did not significantly|failed to] <v.b>} {e2 <them E>} ## c e s v S D; c2 e2<e s2 v N D
        {c C} {s [may|might|could] <v.b>} {e E} but {s2 [did not change|had no effect on|did not affect]} {e2 E2} ## c e s v S C h; c e2 s2 ? N D
        {c C} {s2 had no [detectable|significant|measurable|] effect on} {e2 E2}, [but|yet] it {s v.d} {e E} ## c e s v S D; c e2 s2 ? N D
        {c C} {s v.d} {e E} [and|but] {s2 [had no effect on|did not influence|did not affect]} {e2 E2} ## c e s v S D; c e2 s2 ? N D
        although {c2 C2} {s2 did not [affect|alter|change]} {e2 E2}, {c C} {s v.d} {e E} ## c e s v S D; c2 e2 s2 ? N D
        {c C}[|, however,] {s v.d} {e E} and {s2 w.d} {e2 E2} ## c e s v S D; c e2 s2 w S D
        {c C} {s v.d} {e E}, [whereas|while] {c2 C2} {s2 w.d} {e2 E2} ## c e s v S D; c2 e2 s2 w S D
        {c C} {s did not [|significantly |appreciably ]<v.b>} {e E}, [whereas|but] {c2 C2} {s2 did} ## c e s v N D; c2 e s2 v S D
        {c C} {s did not [affect|change]} {e E}, [whereas|but] {c2 C2} {s2 v.d} {e2 E2} ## c e s ? N D; c2 e2 s2 v S D
        {s2 no effect of} {c2 C2} {s2 on} {e2 E2} was seen, [although|even though] {c C} {s v.d} {e E} ## c e s v S D; c2 e2 s2 ? N D
        {c C} {s v.d} {e E}; {c2 C2}, [in contrast|however], {s2 [did not affect|had no effect on|had no influence on]} {e2 <them E>} ## c e s v S D; c2 e2<e s2 ? N D
        {c T} {s ease.s T} {e B}, but {c2 <it T>} {s2 [<does T>|did] not [change|affect|influence]} {e2 Q} ## c e s ease S D; c2<c e2 s2 ? N D
    """,
    "x-but-not-y-as-causes": """
        {c C}, but not {c2 C2}, {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v N D
        {c C} but not {c2 C2} {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v N D
        {e E} <was E> {s {s2 <v.n> by}} {c C} but {s2 not} by {c2 C2} ## c e s v S D; c2 e s2 v N D
        {c C}, [though|although] {s2 not} {c2 C2}, {s {s2 <cause.d>}} {e B} ## c e s + S D; c2 e s2 + N D
        {c C} {s {s2 <v.d>}} {e E}, [but|whereas] {c2 C2} {s2 did not} ## c e s v S D; c2 e s2 v N D
        {s {s2 an increase in}} {e E} was {s {s2 seen with}} {c C} but {s2 not} with {c2 C2} ## c e s + S D; c2 e s2 + N D
        {c T} but not {c2 T2} {s {s2 <ease.d>}} {e B} [in this trial|in the second phase|] ## c e s - S D; c2 e s2 - N D
        {c C}, as well as {c2 C2}, {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {c C} and {c2 C2} were [measured|recorded], but not {e E} ##
        {e E} <is E> {s {s2 associated with}} {c C} but {s2 not} {s2 with} {c2 C2} ## c e s + S A; c2 e s2 + N A
    """,
    "effect-but-not-effect": """
        {c T} {s {s2 <ease.d>}} {e B} but {s2 not} {e2 B2} ## c e s - S D; c e2 s2 - N D
        {c T} {s {s2 <help.d>}} {e G} but {s2 not} {e2 G2} ## c e s + S D; c e2 s2 + N D
        {c C} {s {s2 <v.d>}} {e E}, [although|but|though] {s2 not} {e2 E2} ## c e s v S D; c e2 s2 v N D
        {c C} {s v.d} {e E} {s2 without [|significantly |also ]<v.g>} {e2 E2} ## c e s v S D; c e2 s2 v N D
        {c C} {s v.d} {e E} {s2 without [affecting|altering|changing|any effect on|influencing]} {e2 E2} ## c e s v S D; c e2 s2 ? N D
        {c T} {s help.d} {e G} {s2 without <worse.g>} {e2 B} ## c e s + S D; c e2 s2 worse N D
        {e E}, but {s2 not} {e2 E2}, <was E> {s {s2 <v.n> by}} {c C} ## c e s v S D; c e2 s2 v N D
        the {s effect of} {c C} {s on} {e E} was [clear|significant|large], but that {s2 on} {e2 E2} {s2 was not} ## c e s ? S D; c e2 s2 ? N D
        {c C} {s v.d} {e E} and {e2 E2} ## c e s v S D; c e2 s v S D
        {c C} {s v.d} {e E} while {s w.g} {e2 E2} ## c e s v S D; c e2 s w S D
        {s2 rather than} {s2 <w.g>} {e2 E2}, {c C} {s v.d} {e E} ## c e s v S D; c e2 s2 w R D
    """,
    "in-one-group-but-not-in-another": """
        {c C} {s {s2 <v.d>}} {e {e2 <E>} <P>} but {s2 not} {e2 P2} ## c e s v S D; c e2 s2 v N D
        {c C} {s up.d} {e <Q> <P>} [but|and|yet] {s2 down.d} {e2 <Q> <P2>} ## c e s + S D; c e2 s2 - S D
        {c C} {s down.d} {e {a <Q>} <P>} [but|and] {s2 up.d} {e2 it <P2>} ## c e s - S D; c e2<a s2 + S D
        {c C} {s v.d} {e {e2 <E>} <P>}; {e2 P2}, {s2 no effect} was [seen|found] ## c e s v S D; c e2 s2 ? N D
        {c C} {s had [a clear|a strong|a significant] effect on} {e {e2 <E>} <P>} but {s2 no effect} {e2 P2} ## c e s ? S D; c e2 s2 ? N D
        {c T} {s {s2 <help.d>}} {e {e2 <G>} <P>} [but|though] {s2 not} {e2 P2} ## c e s + S D; c e2 s2 + N D
        {e {e2 <E>} <P>}, but {s2 not} {e2 P2}, <was E> {s {s2 <v.n> by}} {c C} ## c e s v S D; c e2 s2 v N D
        {c C} {s v.d} {e E} both <P> and <P2> ## c e s v S D
        {c T} {s {s2 <ease.d>}} {e {e2 <B>} <P>} but {s2 failed to do so} {e2 P2} ## c e s - S D; c e2 s2 - N D
        {e E} <was E> measured <P> but not <P2> ##
    """,
    "not-x-but-y": """
        {e Z} {s2 not because of} {c2 C2} but {s because of} {c C} ## c e s + S D; c2 e s2 + R D
        {e Z} {s because of} {c C}, {s2 not because of} {c2 C2} ## c e s + S D; c2 e s2 + R D
        {c C}, {s2 not} {c2 C2}, {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v R D
        it was {s2 not} {c2 C2} but {c C} that {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v R D
        {s2 not} {c2 C2} but {c C} {s {s2 <inhibit.d>}} {e E} ## c e s - S D; c2 e s2 - R D
        {e B} <was B> {s {s2 caused}} {s2 not} {s2 by} {c2 C2} but {s by} {c C} ## c e s + S D; c2 e s2 + R D
        {e B} <is B> {s {s2 due}} {s2 not to} {c2 C2} but {s to} {c C} ## c e s + S D; c2 e s2 + R D
        {e Z} {s due to} {c C} and {s2 not due to} {c2 C2} ## c e s + S D; c2 e s2 + R D
        {e Z} both {s because of} {c C} and {s because of} {c2 C2} ## c e s + S D; c2 e s + S D
        {c C}, {s2 not} {c2 C2}, {s {s2 was the main [cause|driver|determinant] of}} {e B} ## c e s + S D; c2 e s2 + R D
        it was not <C> but <C2> that we recorded in <num> cases ##
    """,
    "rather-than": """
        {e B} {s {s2 resulted from}} {c C} {s2 rather than} from {c2 C2} ## c e s + S D; c2 e s2 + R D
        {c C} {s2 rather than} {c2 C2} {s {s2 [controlled|determined|governed|shaped|drove]}} {e Q} ## c e s ? S D; c2 e s2 ? R D
        {e Z} {s {s2 due to}} {c C} {s2 rather than} {c2 C2} ## c e s + S D; c2 e s2 + R D
        {c C}, {s2 rather than} {c2 C2}, {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v R D
        {s2 rather than} {c2 C2}, it was {c C} that {s {s2 <v.d>}} {e E} ## c e s v S D; c2 e s2 v R D
        {e B} <is B> {s {s2 [caused|driven|explained] by}} {c C} {s2 rather than} {s2 by} {c2 C2} ## c e s + S D; c2 e s2 + R D
        {e B} <is B> {s {s2 the result of}} {c C} {s2 instead of} {c2 C2} ## c e s + S D; c2 e s2 + R D
        {c C} {s v.d} {e E} {s2 rather than} {e2 E2} ## c e s v S D; c e2 s2 v R D
        {e B} <was B> {s {s2 attributed to}} {c C} {s2 rather than} to {c2 C2}<cite> ## c e s + S D; c2 e s2 + R D
        we measured <E> rather than <E2> because <E> <is E> easier to record ##
        <E> <was E> estimated from a model rather than observed directly ##
        the analysis focused on <C> rather than on <C2> ##
    """,
    "not-only-but-also-causes": """
        not only {c C} but also {c2 C2} {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {c C} {s v.d} not only {e E} but also {e2 E2} ## c e s v S D; c e2 s v S D
        {c X} {s hurt.d} not only {e V} but [also|] {e2 V2} ## c e s - S D; c e2 s - S D
        {e B} <was B> {s {s2 caused}} not only {s by} {c C} but also {s2 by} {c2 C2} ## c e s + S D; c2 e s2 + S D
        {c C} not only {s v.d} {e E} but also {s2 w.d} {e2 E2} ## c e s v S D; c e2 s2 w S D
        not only <does C> {c C} {s v.b} {e E}, but {c2 <it C>} also {s2 w.s C} {e2 E2} ## c e s v S D; c2<c e2 s2 w S D
        {e E} <is E> {s [affected|influenced|determined]} not only {s by} {c C} but also {s by} {c2 C2} ## c e s ? S D; c2 e s ? S D
        {s effects} not only {s on} {e E} but also {s on} {e2 E2} were {s seen for} {c C} ## c e s ? S D; c e2 s ? S D
        {c X} {s hurt.s X} both {e V} and {e2 V2} ## c e s - S D; c e2 s - S D
        we recorded not only <E> but also <E2> ##
        it is not only {c C} that {s cause.d} {e B}; {c2 C2} {s did too} ## c e s + S D; c2 e s + S D
    """,
    "double-negation-not-without": """
        {c C} <was C> {s [not|hardly|by no means|never] without [effect|influence|impact] on} {e E} ## ? S D
        {c C} <was C> {s [hardly|not] without consequences for} {e [E|V]} ## ? S D
        {c T} <was T> {s without [any |]effect on} {e E} ## ? N D
        {c C} <is C> {s not [irrelevant|unimportant] [for|to]} {e E} ## ? S D
        {c C} did {s not fail to <v.b>} {e E} ## v S D
        {c C} {s failed to <v.b>} {e E} ## v N D
        {c C} {s had consequences for} {e E} ## ? S D
        {c C} {s did not leave} {e E} {s [unchanged|unaffected|untouched]} ## ? S D
        {c C} {s left} {e E} {s [unchanged|unaffected|untouched]} ## ? N D
        {c C} {s never failed to <cause.b>} {e B} ## + S D
        {e E} {s did not remain unaffected by} {c C} ## ? S D
        {e E} {s remained unaffected by} {c C} ## ? N D
        {c C} <was C> {s far from [harmless|inconsequential] for} {e [V|G]} ## - S D
    """,
    "cannot-be-ruled-out": """
        {s an [effect|influence|impact] of} {c C} {s on} {e E} {s cannot be [excluded|ruled out|dismissed]} ## ? S H h
        {s a [contribution|causal contribution] of} {c C} {s to} {e B} {s [cannot|could not] be [ruled out|excluded]} ## + S H h
        we {s cannot [exclude|rule out] that} {c C} {s v.d} {e E} ## v S H h
        {s the possibility that} {c C} {s v.d} {e E} {s [remains|cannot be dismissed|could not be excluded]} ## v S H h
        {s a [role|possible role] of} {c C} {s in} {e B} {s cannot be [ruled out|excluded]} ## + S H h
        it {s cannot be excluded that} {e B} <was B> {s due to} {c C} ## + S H h
        the design does {s not allow us to rule out that} {c C} {s contributed to} {e B} ## + S H h
        {s an [effect|influence] of} {c C} {s on} {e E} {s could be [excluded|ruled out]} ## ? R D
        {s a [role|contribution] of} {c C} {s in} {e B} {s was [ruled out|excluded]} ## + R D
        {s an effect of} {c C} {s on} {e E} {s was [confirmed|demonstrated|evident]} ## ? S D
        measurement error in <E> cannot be ruled out ##
    """,
    "ruled-out-as-cause": """
        [the experiment|the analysis|further testing|the inquiry] {s ruled out} {c C} {s as [the|a] cause of} {e B} ## + R D
        {c C} <was C> {s [ruled out|excluded|dismissed|eliminated] as [the cause|a cause|the source|an explanation] of} {e B} ## + R D
        {c C} {s could be [ruled out|excluded] as the cause of} {e B} ## + R D
        we {s can [exclude|rule out]} {c C} {s as [a|the] driver of} {e B} ## + R D
        {c C} <was C> {s not the [cause|source|reason] of} {e B} ## + R D
        {c C} <was C> {s identified as [the|a] [cause|source] of} {e B} ## + S D
        {c C} <was C> {s confirmed as the [cause|main cause] of} {e B} ## + S D
        the tests {s eliminated} {c C} {s from the list of [possible |]causes of} {e B} ## + R D
        {c C} {s did not cause} {e B} ## + R D
        {c C} <is C> {s not responsible for} {e B} ## + R D
        {c C} <was C> {s found [not to be|to be innocent as] the cause of} {e B} ## + R D
        {c C} <was C> ruled out as a predictor variable because of missing values ##
        {c C} <was C> {s suspected as the cause of} {e B} ## + S C h
    """,
    "evidence-against": """
        [our findings|these data|the results|the observations] {s [argue|speak|count] against [a|any] role of} {c C} {s in} {e B} ## + R D
        the [trial|experiment|survey] {s [disproved|refuted|rebutted] the [claim|idea|notion|hypothesis] that} {c T} {s ease.s T} {e B} ## ease R D
        the evidence is {s inconsistent with} {c C} {s v.g} {e E} ## v R D
        these results {s [contradict|refute|do not support] the [view|hypothesis|assumption] that} {c C} {s v.s C} {e E} ## v R D
        the [hypothesis|claim] that {c C} {s cause.s C} {e B} {s [was rejected|was not supported|must be rejected|is wrong]} ## + R D
        we found {s evidence against an effect of} {c C} {s on} {e E} ## ? R D
        [our findings|the data] {s [support|argue for|point to] a role of} {c C} {s in} {e B} ## + S D
        the [trial|experiment] {s [supported|confirmed] the claim that} {c T} {s ease.s T} {e B} ## ease S D
        the time course {s is at odds with the idea that} {c C} {s cause.s C} {e B} ## + R D
        contrary to popular belief, {c C} {s [does not|did not] <v.b>} {e E} ## v R D
        the evidence on <E> comes from <num> studies ##
    """,
    "no-evidence-for-an-effect": """
        {s no evidence was found for an [effect|influence|impact] of} {c C} {s on} {e E} ## ? N D
        there was {s no [indication|sign|evidence|hint] of an [influence|effect|impact] of} {c C} {s on} {e E} ## ? N D
        we found {s no [evidence|indication|proof] that} {c C} {s v.d} {e E} ## v N D
        there is {s [little|no convincing|insufficient] evidence that} {c C} {s v.s C} {e E} ## v N D
        the data provided {s no support for an effect of} {c C} {s on} {e E} ## ? N D
        {s no [causal |clear |significant |]effect of} {c C} {s on} {e E} [could be detected|was detected|was apparent|emerged] ## ? N D
        there was {s [clear|strong] evidence for an effect of} {c C} {s on} {e E} ## ? S D
        evidence was found {s that} {c C} {s v.d} {e E} ## v S D
        our data {s do not indicate that} {c C} {s cause.s C} {e B} ## + N D
        we {s failed to find an effect of} {c C} {s on} {e E} ## ? N D
        {s no relationship [between|was found between]} {c C} and {e E} [was observed|] ## ? N A
        no evidence was available for <num> of the samples ##
    """,
    "caused-no-increase": """
        {c C} {s caused no} {e [increase|rise] in <E!>} ## + N D
        {c C} {s led to no} {e [increase|rise|growth|decrease|drop|decline] in <E!>} ## + N D
        {c C} {s [resulted in|produced|brought about|induced] no [significant |measurable |]} {e [improvement in <G!>|worsening of <B!>|reduction in <E!>|change in <E!>]} ## + N D
        {s no} {e [increase|reduction|decrease|rise] in <E!>} {s was [caused|produced|induced] by} {c C} ## + N D
        {c C} {s did not [lead to|result in|cause]} {e [an increase|a rise|a decrease|a reduction|a decline] in <E!>} ## + N D
        {c C} {s [caused|led to|produced]} {e [an increase|a rise|a decrease|a drop|a marked decline] in <E!>} ## + S D
        {c T} {s [caused|produced] no} {e B} ## + N D
        there was {s no} {e [increase|decrease|reduction] in <E!>} {s after} {c C} ## + N D
        {c C} {s resulted in} {e no more than a small [increase|reduction] in <E!>} ## + S D
        {c T} {s brought no} {e [gain|improvement] in <G!>} ## + N D
        no increase in <E!> was recorded in the control plots ##
    """,
    "no-difference-between-groups": """
        there was {s no [significant |]difference in} {e E!} {s between the} {c T!} {s and the [placebo|control|sham] group} ## ? N D @trial
        {e E} {s did not differ [significantly |]between} [samples|units|groups] with {c C} {s and} those without ## ? N D @trial
        {e Q} {s did not differ between the} {c T!} group and the {s control} group ## ? N D @trial
        {s no [significant |]differences} were found {s between} {c T!} and [placebo|no treatment|usual care] {s in} [terms of |]{e E!} ## ? N D @trial
        {e E} <was E> {s similar [in|with]} {c T!} {s and [with |in the |]placebo} ## ? N D @trial
        {e E} <was E> {s comparable between} {c T!} and controls ## ? N D @trial
        the {c T!} and control groups {s showed [similar|equal|the same]} {e E!} ## ? N D @trial
        {e E} {s differed [significantly |]between the} {c T!} {s and the placebo group} ## ? S D @trial
        {e E} <was E> {s lower in the} {c T!} {s group than in the [control|placebo] group} ## - S D @trial
        {c T} <was T> {s as effective as} {c2 T2} {s [in reducing|against]} {e B} ## c e s - N D @trial
        baseline <E!> did not differ between the groups ## @trial
        {e E} {s did not differ between} {c [the sexes|age groups|regions]} ## ? N A
        {e E} {s [did not differ|was no different] between} [patients|plots|samples] on {c T!} {s and} [patients|plots|samples] on [placebo|the control treatment] ## ? N D @trial
        {c T} and [placebo|sham treatment|no treatment] {s did not differ in} {e E!} ## ? N D @trial
        {s we found no difference between} {c T} {s and [placebo|usual practice] with respect to} {e E!} ## ? N D @trial
    """,
    "effect-not-significant": """
        the {s effect of} {c C} {s on} {e E} {s [was not [statistically |]significant|did not reach significance|was non-significant|was negligible]} ## ? N D
        {c C} {s had no [significant |statistically significant |discernible |]effect on} {e E} ## ? N D
        {s no significant [effect|impact] of} {c C} {s on} {e E} was [found|observed|detected] ## ? N D
        {c C} {s did not [significantly |]<v.b>} {e E}<ns> ## v N D
        {e E} <was E> {s not [significantly |]<v.n> by} {c C} ## v N D
        {c C} {s <v.d>} {e E}, but {s not significantly}<ns> ## v N D
        {c C} {s v.d} {e E}<p> ## v S D
        the {s effect of} {c C} {s on} {e E} {s was [highly |statistically |]significant}<p> ## ? S D
        the {s [main effect|influence] of} {c C} {s on} {e E} {s failed to reach significance}<ns> ## ? N D
        {c T} {s made no difference to} {e E} ## ? N D
        {s there were no significant effects of} {c C} or {c2 C2} {s on} {e E} ## c e s ? N D; c2 e s ? N D
        significance was set at alpha = 0.05 for all tests of <E!> ## @methods
        {c C} {s had a [significant|strong|large] effect on} {e E} ## ? S D
    """,
    "neither-nor": """
        neither {c C} nor {c2 C2} {s v.d} {e E} ## c e s v N D; c2 e s v N D
        {c C} {s [affected|influenced|changed|altered] neither} {e E} nor {e2 E2} ## c e s ? N D; c e2 s ? N D
        {c C} {s <v.d> neither} {e E} nor {e2 E2} ## c e s v N D; c e2 s v N D
        {c C} {s had [an effect|an influence] on neither} {e E} nor {e2 E2} ## c e s ? N D; c e2 s ? N D
        neither {e E} nor {e2 E2} {s [was affected|was influenced|was altered] by} {c C} ## c e s ? N D; c e2 s ? N D
        {c C} {s neither <v.d>} {e E} {s2 nor} {s2 <w.d>} {e2 E2} ## c e s v N D; c e2 s2 w N D
        {c C} {s did not affect} {e E}, nor did {c2 C2} ## c e s ? N D; c2 e s ? N D
        both {c C} and {c2 C2} {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {c C} {s v.d} both {e E} and {e2 E2} ## c e s v S D; c e2 s v S D
        neither of the two models included <E!> or <E2!> ##
        neither {c C} nor {c2 C2} <was C2> {s associated with} {e E} ## c e s ? N A; c2 e s ? N A
        either {c C} or {c2 C2} {s [can|may] <cause.b>} {e B} ## c e s + S C h; c2 e s + S C h
    """,
    "rarely-seldom": """
        {c C} {s [rarely|seldom|occasionally|sometimes|only rarely] <cause.s C>} {e B} ## + S C h
        {c C} {s [rarely|seldom|occasionally|sometimes] [caused|triggered|led to|resulted in|produced]} {e B} ## + S C h
        {e B} <is B> {s [rarely|seldom|occasionally|sometimes|infrequently] caused by} {c C} ## + S C h
        {s in rare cases}, {c C} {s cause.s C} {e B} ## + S C h
        [occasionally|sometimes|now and then|from time to time], {c C} {s cause.s C} {e B} ## + S C h
        {c T} {s [rarely|seldom|occasionally] <help.s T>} {e G} ## + S C h
        {c X} {s [always|invariably|inevitably|regularly|frequently|often] <cause.s X>} {e B} ## + S D
        {c X} {s never <cause.s X>} {e B} ## + R D
        {c X} <is X> {s a rare cause of} {e B} ## + S D
        {c X} {s cause.s X} {e B} ## + S D
        {e B} <is B> rarely recorded in surveys ##
        {c T} {s hardly [ever |]<v.s T>} {e E} ## v S C h
    """,
    "unrelated-independent": """
        {e E} <was E> {s [unrelated to|independent of]} {c C} ## ? R D
        {e E} <was E> {s unconnected [to|with]} {c C} ## ? R D
        {c C} {s v.d} {e E} [independent of|independently of|regardless of|irrespective of] <E2> ## v S D
        {c C} {s had nothing to do with} {e E} ## ? R D
        {e E} {s [<does E>|did] not depend on} {c C} ## ? R D
        the {s effect of} {c C} {s on} {e E} was independent of <E2> ## ? S D
        {e B} {s occurred independently of} {c C} ## ? R D
        {c C} {s played no [role|part] in} {e B} ## + R D
        {c C}, independent of <E2>, {s v.d} {e E} ## v S D
        the samples were independent of each other ##
        {e E} <was E> {s [related to|linked to|dependent on]} {c C} ## ? S D
        {e B} [could not be|was not] {s traced to} {c C} ## + R D
    """,
    "doubtful-not-thought": """
        {c C} <is C> {s not [thought|believed|considered|expected] to [harm|damage|injure|affect adversely]} {e V} ## - R C h
        {c C} <is C> {s [unlikely to|not likely to] <v.b>} {e E} ## v R C h
        it is {s [doubtful|questionable|unlikely] [whether|that]} {c C} {s v.s C} {e E} ## v R C h
        [the authors|critics|some researchers] {s [question|doubt|dispute|challenge] the [claim|idea|view] that} {c C} {s cause.s C} {e B} ## + R C h
        we {s doubt that} {c C} {s v.s C} {e E} ## v R C h
        {c C} {s [probably|presumably] [<does C>|did] not <v.b>} {e E} ## v R C h
        {c C} <is C> {s [thought|believed|expected] to <v.b>} {e E} ## v S C h
        it is {s [plausible|likely|probable] that} {c C} {s v.s C} {e E} ## v S C h
        {c C} <is C> {s not believed to be a cause of} {e B} ## + R C h
        {s it seems improbable that} {e B} <was B> {s due to} {c C} ## + R C h
        [critics|some authors] question the quality of data on <E!> ##
        {c C} <is C> {s unlikely to be responsible for} {e B} ## + R C h
    """,
    "said-then-denied": """
        it is [widely|commonly|often] believed that {c C} {s cause.s C} {e B}, but {s [our data do|these results do|the evidence does] not support this} ## + R D
        [earlier work|earlier authors|textbooks] held that {c C} {s v.s C} {e E}, a view that {s has since been [disproved|refuted|abandoned]} ## v R D
        {c C} <was C> [long|once] thought to {s v.b} {e E}, [but|however,] {s this [proved|turned out to be] [wrong|false|untrue]} ## v R D
        although it is often claimed that {c C} {s v.s C} {e E}, {s we found no such effect} ## v R D
        the belief that {c C} {s cause.s C} {e B} {s is a [myth|misconception]} ## + R D
        it has been claimed that {c T} {s ease.s T} {e B}<cite>; {s this could not be confirmed} ## ease R D
        <A> argued that {c C} {s v.s C} {e E}, yet {s later experiments [failed to bear this out|showed the opposite|contradicted this]} ## v R D
        it is widely believed that {c C} {s cause.s C} {e B}, and our data support this ## + S D
        <A> argued that {c C} {s v.s C} {e E}, and later experiments confirmed this ## v S D
        {c C} <was C> once believed to {s cause.b} {e B}; {s the theory has been abandoned} ## + R D
        the common assumption that {c C} {s v.s C} {e E} {s does not hold} ## v R D
    """,
    "unknown-whether-read-as-fact": """
        it is [not known|unknown|unclear|an open question] {s [if|whether]} {c C} {s v.s C} {e E} ## v S H
        [whether|if] {c C} {s v.s C} {e E} is [not known|unclear|still debated] ## v S H
        {s the effects of} {c C} {s on} {e E} [were|have been] [studied|examined|investigated|assessed] ## ? S H
        {s how} {c C} {s aff.s C} {e E} remains [poorly understood|unclear|to be determined] ## ? S H
        little is known about {s the [effect|influence|impact] of} {c C} {s on} {e E} ## ? S H
        {s <does C>} {c C} {s v.b} {e E}? ## v S H
        further studies are needed to determine {s whether} {c C} {s v.s C} {e E} ## v S H
        {s the influence of} {c C} {s on} {e E} [was|will be] [tested|explored|analysed] in <num> samples ## ? S H
        it is [known|clear|certain|established] {s that} {c C} {s v.s C} {e E} ## v S D
        no study has [tested|examined] {s whether} {c C} {s v.s C} {e E} ## v S H
        we [evaluated|investigated|studied] {s the [impact|effect] of} {c C} and {c2 C2} {s on} {e E} ## c e s ? S H; c2 e s ? S H
        the prevalence of <B!> was studied in <num> sites ##
    """,
    "title-effect-of": """
        = {s effect of} {c C} {s on} {e E}: a [randomised trial|systematic review|meta-analysis|longitudinal study|field experiment] ## ? S H aim @title
        = {s [effects|influence|impact] of} {c C} {s on} {e E} ## ? S H aim @title
        = {s effects of} {c C} and {c2 C2} {s on} {e E} ## c e s ? S H aim; c2 e s ? S H aim @title
        = {s does} {c C} {s v.b} {e E}? [a case study|evidence from a natural experiment|] ## v S H aim @title
        = {s the [role|effect|impact] of} {c C} {s in} {e B} ## ? S H aim @title
        = {c C} and {e E}: a [cohort study|review|survey] ## @title
        = {s association between} {c C} and {e E} [in a national cohort|: a cross-sectional study|] ## ? S A aim @title
        = {c C} {s v.s C} {e E} <P> ## v S D own @title
        = {s can} {c C} {s v.b} {e E}? ## v S H aim @title
        = a new method for measuring <E> <P> ## @title
        = {s effect of} {c C} {s on} {e <E> <P>} ## ? S H aim @title
        = {c T} for {e B}: a [feasibility study|protocol|randomised controlled trial] ## @title
    """,
    "despite-in-spite-of": """
        [despite|in spite of|notwithstanding] <C>, <Z> ##
        <Z> [despite|in spite of|notwithstanding|regardless of] <C> ##
        [despite|in spite of] <C>, <E> [remained stable|did not change|increased|declined] ##
        <E> [improved|fell|rose] [despite|notwithstanding] [continued|persistent|repeated] <C!> ##
        [although|even though] <Z>, <E> remained high ##
        even with <C>, <Z> ##
        {e Z} {s [because of|due to|owing to|thanks to|on account of]} {c C} ## + S D
        {s because of} {c C}, {e Z} ## + S D
        [despite|in spite of] <C>, {c C2} {s v.d} {e E} ## v S D
        {c C} {s v.d} {e E} [despite|in spite of] <C2> ## v S D
        {s as a result of} {c C}, {e Z} ## + S D
        [regardless of|irrespective of] <C>, <Z> ##
    """,
    "counterfactual-without": """
        ~ {s without} {c C}, {e E} {e would [have been|be] [much |][higher|lower|worse|better]} ## - S C h
        ~ {s but for} {c T}, {e <B> would have [spread|increased|persisted]} ## - S C h
        ~ {s without} {c T}, {e <B> would have been [more frequent|unavoidable|much worse]} ## - S C h
        ~ {s had it not been for} {c T}, {e <V> would have [suffered|been lost|fared worse]} ## - S C h
        ~ {s in the absence of} {c T}, {e <G> would have [declined|been lower|collapsed]} ## - S C h
        ~ {e <G> would have [declined|collapsed|been lower]} {s [without|but for|in the absence of]} {c T} ## - S C h
        ~ {s were it not for} {c T}, {e <B> would be [common|more severe]} ## - S C h
        ~ {s had} {c X} {s been avoided}, {e <B> would not have occurred} ## - S C h
        ~ without <C>, the model fitted the data equally well ##
        ~ without {c T}, {e B} did not {s occur}, but samples were few ##
        ~ {s if there had been no} {c X!}, {e <B> would not have occurred} ## - S C h
        ~ {s [thanks to|because of]} {c T}, {e <B> did not [spread|increase|persist]} ## + S D
    """,
    "improved-a-bad-thing": """
        {c T} {s [significantly |]improved} {e B} ## - S D
        {c T} {s better.s T} {e B} <P> ## - S D
        {e B} <was B> {s [significantly |markedly |]improved by} {c T} ## - S D
        {e B} {s improved [after|with|under]} {c T} ## - S D
        {c T} {s led to [an |]improvement in} {e B} ## - S D
        {c T} {s [improved|enhanced]} {e G} ## + S D
        {c T} {s did not improve} {e B} ## - N D
        {s improvement of} {e B} {s [by|with]} {c T} was [seen|reported] in <num> cases ## - S D
        {e G} <was G> {s improved by} {c T} ## + S D
        {c T} {s improved} both {e B} and {e2 G} ## c e s - S D; c e2 s + S D
        {c T} {s may improve} {e B} ## - S C h
        {s improvements in} {e G} were {s attributed to} {c T} ## + S D
    """,
    "worsened-a-good-thing": """
        {c X} {s [significantly |further |]worsened} {e G} ## - S D
        {c X} {s worsen.s X} {e G} ## - S D
        {e G} <was G> {s worsened by} {c X} ## - S D
        {c X} {s worsened} {e B} ## + S D
        {c X} {s [aggravated|exacerbated|worsened]} {e B} <P> ## + S D
        {e G} {s worsened [with|after|under|as a result of]} {c X} ## - S D
        {c X} {s led to a worsening of} {e G} ## - S D
        {c X} {s led to a worsening of} {e B} ## + S D
        {c X} {s made} {e G} {s worse} ## - S D
        {c X} {s did not worsen} {e G} ## - N D
        {c X} {s may worsen} {e B} ## + S C h
        {c X} {s deteriorated} {e G} ## - S D
        {s deterioration of} {e G} was {s due to} {c X} ## - S D
    """,
    "ameliorated-a-good-thing": """
        {c T} {s [ameliorated|significantly ameliorated]} {e G} ## + S D
        {e G} <was G> {s ameliorated by} {c T} ## + S D
        {c T} {s <amel.s T>} {e G} <P> ## + S D
        {s amelioration of} {e G} {s by} {c T} was [evident|observed] ## + S D
        {c T} {s can ameliorate} {e G} ## + S C h
        {c T} {s ameliorated} {e B} ## - S D
        {e B} <was B> {s ameliorated by} {c T} ## - S D
        {c T} {s [attenuated|alleviated|mitigated]} {e B} ## - S D
        {c T} {s did not ameliorate} {e G} ## + N D
        {c T} {s ameliorated} {e B} and {s [restored|enhanced]} {e2 G} ## c e s - S D; c e2 s + S D
        {c T} {s ameliorated} {e G} in [broilers|cell cultures|the test group] ## + S D
    """,
    "beneficial-effect-on-a-bad-thing": """
        {c T} {s had a [beneficial|positive|favourable|salutary] effect on} {e B} ## - S D
        {c T} {s [had|showed|exerted] [beneficial|positive|favourable] effects on} {e B} <P> ## - S D
        {s [beneficial|positive|favourable] effects of} {c T} {s on} {e B} were [found|reported|seen] ## - S D
        {c T} {s had a [beneficial|positive|favourable] [effect|influence|impact] on} {e G} ## + S D
        {c X} {s had a [negative|detrimental|harmful|adverse|deleterious] [effect|influence|impact] on} {e G} ## - S D
        {c T} <was T> {s beneficial for} {e B} ## - S D
        {c T} {s benefited} {e V} ## + S D
        {c T} {s had no beneficial effect on} {e B} ## - N D
        the {s [positive|beneficial] influence of} {c T} {s on} {e B} <P> is well documented ## - S D
        {s positive effects of} {c T} {s on} {e G} were [found|reported] ## + S D
        {c X} {s had an adverse effect on} {e B} ## + S D
        {c C} {s had a positive effect on} {e Q} ## + S D
        {c C} {s had a negative effect on} {e Q} ## - S D
    """,
    "adverbs-of-sign": """
        {c X} {s [adversely|negatively|detrimentally|unfavourably] [affected|impacted|influenced]} {e G} ## - S D
        {c X} {s [adversely|negatively] [<=affect.s X>|<=impact.s X>|<=influence.s X>]} {e G} ## - S D
        {c T} {s [positively|favourably|beneficially] [affected|impacted|influenced]} {e G} ## + S D
        {e G} <was G> {s [adversely|negatively|detrimentally|badly] affected by} {c X} ## - S D
        {e Q} <is Q> {s positively [affected|influenced] by} {c C} ## + S D
        {e Q} <is Q> {s negatively [affected|influenced] by} {c C} ## - S D
        {c X} {s <=impact.s X> negatively [on|upon]} {e G} ## - S D
        {c T} {s <=act.s T> favourably on} {e G} ## + S D
        {c C} {s [affected|influenced]} {e Q} ## ? S D
        {c C} {s did not adversely affect} {e G} ## - N D
        {c C} {s [strongly|markedly|clearly] [affected|influenced]} {e Q} ## ? S D
        {c X} {s may adversely affect} {e G} ## - S C h
    """,
    "help-prevent": """
        {c T} {s [<aid.s T>|helped] [to |]prevent} {e B} ## - S D
        {c T} {s help.d T} {e G} ## + S D
        {c T} {s [<aid.s T>|helped] [to |]<ease.b>} {e B} ## - S D
        {c T} {s [helped|<=help.s T>] [to |]<up.b>} {e G} ## + S D
        {c T} {s helped [to |]protect} {e V} {s from} {e2 B} ## c e2 s - S D
        {s with the help of} <T>, we measured <E> ## @methods
        {c T} <is T> {s helpful in preventing} {e B} ## - S D
        {c T} {s contributed to the prevention of} {e B} ## - S D
        {c T} {s did not help [to |]prevent} {e B} ## - N D
        {c T} {s may help [to |]<stop.b>} {e B} ## - S C h
        {c T} {s contributed to preventing} {e B} <P> ## - S D
        {c T} {s <stop.s T>} {e B} ## - S D
    """,
    "protects-x-against-y": """
        {c T} {s [protected|shielded|guarded]} <V> {s [against|from]} {e B} ## - S D
        {c T} {s guard.s T} <V> {s [against|from]} {e B} ## - S D
        <V> <was V> {s [protected|shielded] [against|from]} {e B} {s by} {c T} ## - S D
        {c T} {s [protected|<=protect.s T>] [against|from]} {e B} ## - S D
        {c T} {s protected} {e V} ## + S D
        {c T} {s did not protect} <V> {s [against|from]} {e B} ## - N D
        {s protection of} <V> {s against} {e B} {s by} {c T} was [incomplete|partial|strong] ## - S D
        {c X} {s exposed} <V> {s to} {e B} ## + S D
        {c X} {s made} <V> {s [vulnerable|susceptible|prone] to} {e B} ## + S D
        {c T} {s [spared|saved]} <V> {s from} {e B} ## - S D
        {c T} {s may protect} <V> {s against} {e B} ## - S C h
        <V> were protected by law in <num> of the regions ##
    """,
    "protective-against": """
        {c T} {s had a protective effect [against|on]} {e B} ## - S D
        {c T} <is T> {s protective against} {e B} ## - S D
        {c T} <was T> {s found to be protective against} {e B} ## - S D
        {s a protective [effect|role|influence] of} {c T} {s against} {e B} was [found|observed|shown] ## - S D
        {c T} {s had a protective effect on} {e G} ## + S D
        {c T} {s [offered|conferred|provided|gave] [some |]protection [against|from]} {e B} ## - S D
        {c T} <is T> {s a protective factor [for|against]} {e B} ## - S A
        {c T} {s had no protective effect against} {e B} ## - N D
        {c T} {s may be protective against} {e B} ## - S C h
        {c T} <is T> {s a [powerful|useful] safeguard against} {e B} ## - S D
        protective equipment was worn when <E> <was E> measured ## @methods
    """,
    "prevented-x-from-doing": """
        {c C} {s prevented} {e <V> from [recovering|growing|reproducing|leaving|entering the system|reaching the site|taking part]} ## - S D
        {c C} {s bar.s C} {e <V> from [recovering|growing|leaving|spreading|competing|benefiting]} ## - S D
        {c C} {s [kept|stopped|hindered|discouraged|deterred]} {e <V> from [expanding|working|feeding|returning|using the service]} ## - S D
        {e V} <was V> {s prevented [by|through]} {c C} {e from [recovering|expanding|growing]} ## - S D
        {c C} {s did not [prevent|stop|keep]} {e <V> from [recovering|growing|leaving]} ## - N D
        {c C} {s [allowed|enabled]} {e <V> to [recover|grow|expand|leave|return]} ## + S D
        {c C} {s forced} {e <V> to [leave|stop|adapt|close]} ## + S D
        {c C} {s [impeded|blocked|precluded]} {e E} ## - S D
        {s because of} {c C}, {e <V> could not [recover|grow|leave]} ## + S D
        {c C} {s made it impossible for} {e <V> to [recover|grow|return]} ## - S D
        data from <V> were kept from [publication|analysis] by the editors ##
    """,
    "the-more-the-less": """
        ~ the {c [higher|lower|stronger|weaker] <Q!>}, {s the} {e [higher|lower|greater] <E!>} ## + S D
        ~ the {c more <X!>}, {s the} {e [higher|lower|worse] <G!>} ## + S D
        ~ the {c longer <X!> lasted}, {s the} {e [lower|poorer|higher] <E!>} ## + S D
        ~ the {c more [intense|frequent|severe] <C!>}, the {e [stronger|greater|smaller|weaker] <E!>} ## + S D
        ~ the {c greater the <Q!>}, {s the} {e [lower|higher] the <E!>} ## + S D
        ~ the {c higher the level of <Q!>}, {s the} {e [lower|higher] the risk of <B!>} ## + S D
        ~ the {c less <X!>}, {s the} {e less <B!>} ## + S D
        ~ the higher of the two values of <E!> was used in all models ## @methods
        ~ the more recent surveys covered <num> sites and <E> ##
        ~ {s with every increase in} {c Q!}, {e <E!> [fell|rose]} ## + S A
        ~ the {c lower the <Q!>}, {s the} {e [higher|lower] the <E!>} ## + S D
    """,
    "verbs-of-harm-without-sign": """
        {c X} {s ruin.d} {e G} ## - S D
        {c X} {s ruin.s X} {e G} ## - S D
        {c X} {s [stunted|injured|harmed|hurt|killed|poisoned|weakened|stressed]} {e V} ## - S D
        {e V} <was V> {s [harmed|injured|damaged|weakened|killed|hit hard] by} {c X} ## - S D
        {e G} <was G> {s <ruin.n> by} {c X} ## - S D
        {c X} {s <hurt.s X>} {e V} ## - S D
        {c X} {s did damage to} {e V} ## - S D
        {c X} {s did not [harm|injure|damage]} {e V} ## - N D
        {c X} {s [disturbed|interfered with|upset|unsettled]} {e G} ## - S D
        {c X} {s [can|may] <hurt.b>} {e V} ## - S C h
        {c X} {s took a heavy toll on} {e V} ## - S D
        <V> were counted in <num> places ##
    """,
    "doubles-halves": """
        {c X} {s [<=double.s X>|<=triple.s X>|quadrupled|doubled|tripled|more than doubled|nearly doubled]} {e the risk of <B!>} ## + S D
        {c T} {s [halved|almost halved|more than halved]} {e [the risk of <B!>|the rate of <B!>|<B>]} ## - S D
        {c T} {s cut} {e B} {s [by half|in half|by a third|by two thirds]} ## - S D
        {e E} {s [doubled|tripled] under} {c C} ## + S D
        {e E} <was E> {s [halved|cut in half] by} {c C} ## - S D
        {c C} {s [doubled|tripled]} {e E} ## + S D
        {c C} {s [led to a doubling of|produced a twofold increase in|caused a threefold rise in]} {e E} ## + S D
        {c C} {s led to a halving of} {e E} ## - S D
        {c C} {s did not double} {e E} ## + N D
        {c X} {s may double} {e the risk of <B!>} ## + S C h
        <E> doubled between 1990 and 2010 ##
        the number of sites with <B!> was halved in the second survey ##
    """,
    "plain-verbs-missed": """
        {c X} {s [<=undermine.s X>|undermined|eroded|<=erode.s X>|<=destroy.s X>|destroyed|hampered|<=hamper.s X>|<=jeopardise.s X>|<=threaten.s X>|<=spoil.s X>]} {e G} ## - S D
        {c T} {s [restored|<=restore.s T>|rescued|re-established|normalised|revived]} {e G} ## + S D
        {c T} {s [fostered|<=foster.s T>|boosted|nurtured|sustained|favoured|<=favour.s T>|encouraged|facilitated|speeded up|strengthened]} {e G} ## + S D
        {c C} {s [spurred|fuelled|drove|sparked|stimulated|accelerated|amplified|multiplied|kindled]} {e E} ## + S D
        {c C} {s [dampened|curtailed|depressed|blunted|slowed|weakened|diminished|shrank|stifled|lessened|shortened]} {e E} ## - S D
        {c C} {s [prolonged|extended|lengthened|heightened]} {e E} ## + S D
        {e E} <was E> {s [dampened|curtailed|slowed|blunted] by} {c C} ## - S D
        {e E} <was E> {s [fuelled|spurred|accelerated|stimulated] by} {c C} ## + S D
        {c X} {s [ruined|wrecked|crippled|eroded]} {e G} ## - S D
        {c C} {s [reshaped|transformed|regulated|modulated|controlled|governed|steered]} {e Q} ## ? S D
        {c T} {s [abolished|eliminated|eradicated|reversed|counteracted|offset|suppressed]} {e B} ## - S D
        {c X} {s [provoked|spawned|precipitated|unleashed|bred|incited|aroused]} {e B} ## + S D
        {c T} {s did not restore} {e G} ## + N D
    """,
    "harmful-toxic-to": """
        {c X} <is X> {s [harmful|toxic|poisonous|damaging|dangerous|detrimental|injurious] to} {e V} ## - S D
        {c X} <was X> {s [detrimental|deleterious|harmful|damaging] [to|for]} {e G} ## - S D
        {c X} <is X> {s bad for} {e [V|G]} ## - S D
        {c T} <is T> {s [beneficial|good|favourable|advantageous] [to|for]} {e [G|V]} ## + S D
        {c X} {s proved [harmful|fatal|toxic] to} {e V} ## - S D
        {s the toxicity of} {c X} {s to} {e V} was [high|confirmed] ## - S D
        {c X} <is X> {s not harmful to} {e V} ## - R D
        {c X} <was X> {s found to be [harmful|toxic|detrimental] to} {e V} ## - S D
        {c X} <is X> {s possibly harmful to} {e V} ## - S C h
        toxic samples were kept apart from those used to measure <E> ## @methods
        {c X} <was X> {s lethal to} {e V} <P> ## - S D
    """,
    "inversely-positively-associated": """
        {c C} <was C> {s [inversely|negatively] [associated|correlated|related] [with|to]} {e E} ## - S A
        {c C} <was C> {s [positively|directly] [associated|correlated] with} {e E} ## + S A
        {c C} {s correlated [negatively|inversely] with} {e E} ## - S A
        {c C} {s correlated positively with} {e E} ## + S A
        there was {s [an inverse|a negative] [association|correlation|relationship] between} {c C} and {e E} ## - S A
        there was {s a [positive|strong positive] [association|correlation] between} {c C} and {e E} ## + S A
        {s [an inverse|a negative] correlation of} {c C} {s with} {e E} was [observed|found]<p> ## - S A
        {c C} <was C> {s associated with} {e E} ## + S A
        {c C} <was C> {s not [significantly |]correlated with} {e E}<ns> ## ? N A
        {c C} and {e E} {s were [inversely|negatively] [correlated|related]} ## - S A
        {c C} and {e E} {s were [positively|strongly positively] correlated} ## + S A
        {c C} {s showed an inverse relation to} {e E} ## - S A
    """,
    "associated-with-lower": """
        {c C} <was C> {s [associated with|linked to|related to]} {e [lower|higher|reduced|increased|greater] <E!>} ## + S A
        {c C} <is C> {s [associated with|linked to]} {e a [lower|higher|reduced|increased] risk of <B!>} ## + S A
        {e [lower|higher|reduced] <E!>} <was E> {s associated with} {c C} ## + S A
        {c [low|high|higher|lower] <Q!>} <was Q> {s [linked to|associated with]} {e a [reduced|lower|higher] <G!>} ## + S A
        {c C} <was C> {s accompanied by} {e [lower|higher|reduced] <E!>} ## + S A
        {c C} {s correlated with} {e [lower|higher|poorer] <G!>} ## + S A
        {c C} <was C> {s not associated with} {e [lower|higher] <E!>} ## + N A
        {s an association between} {c C} and {e [lower|higher] <E!>} was [found|seen|reported] ## + S A
        {c C} {s [led to|resulted in|caused]} {e [lower|higher|reduced] <E!>} ## + S D
        {c C} {s may be [associated with|linked to]} {e [lower|higher] <E!>} ## + S A h
        {c C} {s went hand in hand with} {e [lower|higher] <E!>} ## + S A
        {c C} {s v.d} {e E} ## v S D
    """,
    "dose-response-association": """
        each {c [one-unit|10-unit|5-point|10%|1-SD] increase in <Q!>} was {s associated with} {e a <pct> [lower|higher] [risk of <B!>|<G!>]} ## + S A
        every {c additional [hour|unit|point] of <Q!>} was {s [associated with|linked to]} {e [an increase|a decrease] in <E!>} of <pct> ## + S A
        {e the risk of <B!> [rose|fell|increased|decreased]} {s with} {c [rising|increasing|higher] <Q!>} ## + S A
        {e <E> [rose|fell|increased|declined]} {s with} each {c [extra|additional] [unit|point] of <Q!>} ## + S A
        per {c [10-unit|one-point|1-SD] increment in <Q!>}, {e the odds of <B!> [rose|fell]} by <pct> ## + S A
        {s there was a dose-response relationship between} {c C} and {e E} ## + S A
        a {c <pct> increase in <Q!>} {s was associated with} {e [lower|higher] <E!>} ## + S A
        {e <E> increased} {s with} {c Q} ## + S A
        {s no dose-response relationship was found between} {c C} and {e E} ## ? N A
        each sample of <Q!> was divided into <num> portions ## @methods
        {c higher <Q!>} <was Q> {s associated with} {e a <pct> lower risk of <B!>} ## + S A
    """,
    "no-longer-no-association": """
        after adjustment for [age|confounders|site|baseline values], {c C} <was C> {s no longer associated with} {e E} ## ? N A
        {s no [significant |]association was [observed|found|seen] between} {c C} and {e E} ## ? N A
        {c C} <was C> {s not [significantly |]associated with} {e E} ## ? N A
        there was {s no [correlation|relationship|link|association] between} {c C} and {e E} ## ? N A
        {s the association between} {c C} and {e E} {s [disappeared|vanished|was lost] after adjustment} ## ? N A
        {c C} and {e E} {s were [not correlated|uncorrelated|not related]} ## ? N A
        {s the association of} {c C} {s with} {e E} {s was [not|no longer] significant} ## ? N A
        after adjustment for age, {c C} <was C> {s still associated with} {e E} ## + S A
        {s an association was observed between} {c C} and {e E} ## ? S A
        {s no links between} {c C} and {e E} or {e2 E2} emerged ## c e s ? N A; c e2 s ? N A
        {c C} {s did not correlate with} {e E}<ns> ## ? N A
        {c C} {s [<does C>|did] not predict} {e E} ## ? N A
    """,
    "risk-factor-predictor": """
        {c X} <is X> {s a [major|known|strong|leading|minor|] risk factor for} {e B} ## + S A
        {c C} <was C> {s an independent [predictor|determinant|correlate] of} {e B} ## + S A
        {c C} {s [predicted|<=predict.s C>]} {e E} ## + S A
        [those|individuals|sites|units] with {c X!} had a {e higher [risk|rate|likelihood] of <B!>} ## c e s + S A
        {c V} {s had} {e a [higher|lower|greater] risk of <B!>} ## + S A
        {s risk factors for} {e B} {s [included|were]} {c X} and {c2 X2} ## c e s + S A; c2 e s + S A
        {c X} <was X> {s not a risk factor for} {e B} ## + N A
        {c V} <was V> {s more likely to develop} {e B} ## + S A
        {c X} {s placed} <V> {s at [greater|higher] risk of} {e B} ## + S A
        {c X} {s increased} {e the risk of <B!>} ## + S D
        {c C} <was C> {s not a [significant |]predictor of} {e E} ## + N A
        {s the strongest predictor of} {e E} {s was} {c C} ## + S A
        {c V} {s have} {e [a higher|a lower|an increased|a reduced] risk of <B!>} ## + S A
        {e B} <is B> {s more common among} {c V} ## + S A
    """,
    "coordinated-causes-as-one": """
        {c C}, {c2 C2} and {c3 C3} {s [contribute|contributed] to} {e B} ## c e s + S D; c2 e s + S D; c3 e s + S D
        {c C} as well as {c2 C2} {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {c C}, {c2 C2}, and {c3 C3} {s v.d} {e E} ## c e s v S D; c2 e s v S D; c3 e s v S D
        both {c C} and {c2 C2} {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {e B} <was B> {s caused by} {c C}, {c2 C2} and {c3 C3} ## c e s + S D; c2 e s + S D; c3 e s + S D
        {c C}, along with {c2 C2}, {s v.d} {e E} ## c e s v S D; c2 e s v S D
        {e E} <was E> {s <v.n> by} {c C} and {s by} {c2 C2} ## c e s v S D; c2 e s v S D
        {c C} and {c2 C2} {s v.b} {e E} ## c e s v S D; c2 e s v S D
        {e B} {s [result|resulted|arose] from} {c C} or {c2 C2} ## c e s + S D; c2 e s + S D
        {c C}, {c2 C2} and {c3 C3} {s did not affect} {e E} ## c e s ? N D; c2 e s ? N D; c3 e s ? N D
        <C>, <C2> and <C3> were recorded at <num> sites ##
        {e Z} {s because of} {c C} and {c2 C2} ## c e s + S D; c2 e s + S D
    """,
    "coordinated-effects-as-one": """
        {c X} {s [harmed|hurt|damaged|threatened]} {e V}, {e2 V2} and {e3 V3} ## c e s - S D; c e2 s - S D; c e3 s - S D
        {c X} {s cause.d} {e B}, {e2 B2} and {e3 B3} ## c e s + S D; c e2 s + S D; c e3 s + S D
        {c C} {s v.d} {e E}, {e2 E2}, and {e3 E3} ## c e s v S D; c e2 s v S D; c e3 s v S D
        {c C} {s v.d} {e E} as well as {e2 E2} ## c e s v S D; c e2 s v S D
        {e E} and {e2 E2} were {s <v.n> by} {c C} ## c e s v S D; c e2 s v S D
        {c C} {s had [significant |strong |]effects on} {e E} and {e2 E2} ## c e s ? S D; c e2 s ? S D
        {c T} {s help.d} {e G} and {s2 ease.d} {e2 B} ## c e s + S D; c e2 s2 - S D
        {c X} {s hurt.s X} {e V} and {e2 V2} ## c e s - S D; c e2 s - S D
        {c C} {s did not <v.b>} {e E} or {e2 E2} ## c e s v N D; c e2 s v N D
        {c C} and {c2 C2} {s v.d} {e E} and {e2 E2} ## c e s v S D; c e2 s v S D; c2 e s v S D; c2 e2 s v S D
        {c T} {s ease.s T} {e B}, {e2 B2} and {e3 B3} ## c e s - S D; c e2 s - S D; c e3 s - S D
        <E>, <E2> and <E3> were measured <P> ## @methods
    """,
    "respectively": """
        {c C} and {c2 C2} {s up.d} and {s2 down.d} {e E}, respectively ## c e s + S D; c2 e s2 - S D
        {c C} and {c2 C2} {s v.d} {e E} and {e2 E2}, respectively ## c e s v S D; c2 e2 s v S D
        {e E} and {e2 E2} were {s <v.n> by} {c C} and {c2 C2}, respectively ## c e s v S D; c2 e2 s v S D
        {c T} and {c2 T2} respectively {s ease.d} {e B} and {e2 B2} ## c e s - S D; c2 e2 s - S D
        {c X} and {c2 X2} {s cause.b} {e B} and {e2 B2}, respectively ## c e s + S D; c2 e2 s + S D
        {c C}, {c2 C2} and {c3 C3} {s v.d} {e E}, {e2 E2} and {e3 E3}, respectively ## c e s v S D; c2 e2 s v S D; c3 e3 s v S D
        {c C} {s {s2 <v.d>}} {e E} and {e2 E2} by <pct> and <pct>, respectively ## c e s v S D; c e2 s2 v S D
        {c C} and {c2 C2} {s v.d} {e E} by <pct> and <pct>, respectively ## c e s v S D; c2 e s v S D
        the {s effects of} {c C} and {c2 C2} {s on} {e E} and {e2 E2}, respectively, were [clear|significant] ## c e s ? S D; c2 e2 s ? S D
        <E> and <E2> were measured with a probe and a balance, respectively ## @methods
        {c C} and {c2 C2} {s v.d} {e E} and {e2 E2} ## c e s v S D; c e2 s v S D; c2 e s v S D; c2 e2 s v S D
    """,
    "list-after-colon": """
        ~ {s the main [causes|sources|drivers] of} {e B} {s were}: {c C}, {c2 C2} and {c3 C3} ## c e s + S D; c2 e s + S D; c3 e s + S D
        ~ {c C} {s [<has C>|had] [two|three|several] [side effects|consequences|effects]}: {e B} and {e2 B2} ## c e s + S D; c e2 s + S D
        ~ [two|several] factors {s v.d} {e E}: {c C} and {c2 C2} ## c e s v S D; c2 e s v S D
        ~ {e B} <has B> {s [three|several] causes}: {c C}, {c2 C2}, and {c3 C3} ## c e s + S D; c2 e s + S D; c3 e s + S D
        ~ {c C} {s v.d} the following: {e E}, {e2 E2} and {e3 E3} ## c e s v S D; c e2 s v S D; c e3 s v S D
        ~ {s causes of} {e B} {s include} (i) {c C}, (ii) {c2 C2} and (iii) {c3 C3} ## c e s + S D; c2 e s + S D; c3 e s + S D
        ~ {s what <cause.d>} {e B} {s was [clear|simple]}: {c C} ## + S D
        ~ {c C} {s had one [serious|unexpected] consequence}: {e B} ## + S D
        ~ [three|several] variables were recorded: <E>, <E2> and <E3> ## @methods
        ~ {s the [most frequent|most common] [causes|triggers] of} {e B}, {c C} and {c2 C2}, are well known ## c e s + S D; c2 e s + S D
        ~ {e B} <was B> {s due to [three|several] factors}: {c C}, {c2 C2} and {c3 C3} ## c e s + S D; c2 e s + S D; c3 e s + S D
    """,
    "mechanism-by-reducing": """
        {c C} {s down.d} {e E} {s2 by} {c2 [reducing|inhibiting|suppressing|lowering] <Q>} ## c e s - S D; c2 e s2 - S D
        {c C} {s up.d} {e E} {s2 by} {c2 [increasing|stimulating|raising|reducing|enhancing] <Q>} ## c e s + S D; c2 e s2 + S D
        {c T} {s ease.s T} {e B} {s2 by} {c2 [improving|enhancing|restoring] <G>} ## c e s - S D; c2 e s2 - S D
        {c T} {s help.s T} {e G} {s2 by} {c2 [reducing|preventing|limiting] <B>} ## c e s + S D; c2 e s2 + S D
        {s2 by} {c2 [reducing|inhibiting|increasing|altering] <Q>}, {c C} {s v.d} {e E} ## c e s v S D; c2 e s2 v S D
        {e E} <was E> {s <v.n> by} {c [reducing|increasing|blocking|removing] <Q>} ## v S D
        {c [reducing|increasing|raising|lowering] <Q>} {s v.d} {e E} ## v S D
        {c X} {s ruin.s X} {e G} {s2 by} {c2 [disrupting|blocking|altering|increasing] <Q>} ## c e s - S D; c2 e s2 - S D
        {c T} {s <stop.s T>} {e B} {s2 by means of} {c2 [reducing|lowering] <Q>} ## c e s - S D; c2 e s2 - S D
        <E> <was E> estimated by [subtracting|weighing|averaging|dividing] the values of <num> samples ## @methods
        {c C} {s v.d} {e E} by <pct> ## v S D
        {c C} {s [may|might] <down.b>} {e E} {s2 by} {c2 [reducing|inhibiting] <Q>} ## c e s - S C h; c2 e s2 - S C h
    """,
    "chain-which-in-turn": """
        {c C} {c2 {s <down.d>} {e <Q>}}, which [in turn|then|subsequently|] {s2 down.d} {e2 E} ## c e s - S D; c2 e2 s2 - S D
        {c C} {c2 {s <up.d>} {e <Q>}}, which [in turn|thereby|then] {s2 v.d} {e2 E} ## c e s + S D; c2 e2 s2 v S D
        {c C} {c2 {s <down.s C>} {e <Q>}}, which [in turn |]{s2 up.s} {e2 E} ## c e s - S D; c2 e2 s2 + S D
        {c X} {s lead.s X} {e {c2 <B>}}, {s2 [resulting in|leading to|causing]} {e2 B2} ## c e s + S D; c2 e2 s2 + S D
        {c X} {s cause.d} {e {c2 <B>}}, which [in turn |eventually |]{s2 cause.d} {e2 B2} ## c e s + S D; c2 e2 s2 + S D
        {c C} {c2 {s <down.d>} {e <Q>}}, {s2 [thereby|thus] <v.g>} {e2 E} ## c e s - S D; c2 e2 s2 v S D
        {c X} {s cause.s X} {e {a <B>}}, and {c2 this} {s2 [leads|led] to} {e2 B2} ## c e s + S D; c2<a e2 s2 + S D
        {c X} {s cause.d} {e B}, and {c2 B} {s2 ruin.d} {e2 G} ## c e s + S D; c2 e2 s2 - S D
        {c C} {s v.d} {e E}, which was measured with a standard probe ## v S D
        {c X} {s [set off|set in motion|started]} {e {c2 <B>}}, {s2 which culminated in} {e2 B2} ## c e s + S D; c2 e2 s2 + S D
        {c X} {s lead.s X} {e {c2 <B>}}, {s2 which is [ultimately |]responsible for} {e2 B2} ## c e s + S D; c2 e2 s2 + S D
    """,
    "as-a-result-recommendation": """
        = {c T} {s ease.s T} {e B}. [As a result|Therefore|Consequently|For this reason], [experts|guidelines|the authors] recommend <T> to [reduce|prevent] <B2>. ## - S D
        = {c X} {s ruin.s X} {e G}. [Hence|Therefore|As a consequence], [we advise|it is advisable|we recommend] to avoid <X> in order to reduce <B>. ## - S D
        = {c2 {c <X>} {s <ruin.s X>} {e <G>}}. {s2 [Consequently|As a result|Therefore|Hence]}, {e2 the [authority|council|owners] [closed the site|banned the practice|changed the rules|stopped the work]}. ## c e s - S D; c2 e2 s2 + S D
        = {c2 {c <X>} {s <cause.d>} {e <B>}}. {s2 [Consequently|As a result|Hence]}, {e2 <Z>}. ## c e s + S D; c2 e2 s2 + S D
        = {c2 {c <X>} {s <ruin.d>} {e <G>}}. {s2 [As a result|Consequently|Because of this]}, {e2 the [authority|council|ministry] [closed the site|banned the practice|changed the rules|stopped the work]} to reduce <B>. ## c e s - S D; c2 e2 s2 + S D
        = {c2 {c <T>} {s <help.d>} {e <G>}}. {s2 [As a result|Consequently|Thus]}, {e2 <Z>}. ## c e s + S D; c2 e2 s2 + S D
        = {c T} {s help.s T} {e G}. [It should therefore be offered|We therefore recommend it|Its use is therefore advised] to limit <B>. ## + S D
        = {c T} {s ease.s T} {e B}. [Policy makers|Practitioners] should therefore consider <T>. ## - S D
        = <E> <was E> measured in <num> sites. As a result, the data set is large. ##
        = {c C} {s v.d} {e E}. [In the next section|Below], we describe the data on <E2>. ## v S D
    """,
    "x-induced-y": """
        {c N!}-{s [induced|driven|mediated]} {e B!} <is B> [common|a serious problem|increasing|well documented] ## + S D
        {c X!}-{s [induced|driven|triggered|mediated]} {e B!} <is B> [common|frequent|increasing|a growing concern] ## + S D
        we studied {c X!}-{s induced} {e B!} <P> ## + S D
        {c2 T} {s2 ease.d} {e2 {c <X!>}-{s [induced|driven]} {e <B!>}} ## c2 e2 s2 - S D; c e s + S D
        {c X!}-{s [dependent|driven|triggered]} {e B!} <was B> [frequent|rare|recorded in <num> cases] ## + S D
        a model of {c X!}-{s induced} {e B!} was [established|used] ## + S D
        {s the} {e B!} {s induced by} {c X!} [was severe|lasted for weeks|is reversible] ## + S D
        {c X!}-{s free} <V> were used as controls ##
        <X!>-prone sites were excluded from the survey ## @methods
        the <B!>-specific questionnaire has <num> items ## @methods
        {c2 T} {s2 ease.d} {e2 {e <B>} {s caused by} {c <X>}} ## c e s + S D; c2 e2 s2 - S D
        {c X!}-{s [caused|borne|induced]} {e B!} <is B> behind <pct> of cases ## + S D
    """,
    "y-causing-x": """
        {c X} <is X> a {e B!}-{s [causing|inducing|promoting|provoking]} [factor|agent|exposure|condition] ## + S D
        {c N} <is N> [a |an important |]{e B!}-{s [causing|inducing|promoting]} [agent|factor] ## + S D
        the {e B!}-{s [causing|inducing|promoting]} {c [compound|agent|factor|protein|material|process]} was [removed|identified|isolated] ## + S D
        {e B!}-{s [causing|inducing|producing]} {c [bacteria|fungi|chemicals|particles|errors|conditions]} were [found in <num> samples|detected|eliminated] ## + S D
        {c T} <is T> a {e B!}-{s [reducing|relieving|preventing]} [measure|treatment|step] ## - S D
        the {e B!}-{s [reducing|preventing|lowering]} {c [measure|agent|treatment|design]} was [tested|adopted] ## - S D
        {c T} <has T> {e G!}-{s [enhancing|promoting|improving]} [properties|effects] ## + S D
        {e G!}-{s [enhancing|promoting]} {c [substances|measures|treatments]} were [applied|compared] ## + S D
        {c X} <is X> {s not} a {e B!}-{s causing} agent ## + R D
        a time-saving version of the questionnaire on <E!> was used ## @methods
        {c X} <is X> {s [a cause|one of the causes|the leading cause] of} {e B} ## + S D
    """,
    "attributable-accounts-for": """
        [half|most|a third|<pct>] of {e B!} <was B> {s [attributable to|due to|explained by|caused by]} {c C} ## + S D
        {e the [gap|decline|rise|shift|increase|variation] in <E!>} [is|was] {s [explained by|accounted for by|attributable to]} {c C} ## + S D
        {c C} {s [accounted for|<=account.s C> for|explained|<=explain.s C>]} [<pct> of|most of] {e the [variation|variance|differences|decline|rise] in <E!>} ## + S D
        {e B} [can be|was|were] {s [attributed|ascribed|traced back|put down] to} {c C} ## + S D
        {c C} <is C> {s [responsible for|behind|the reason for|to blame for]} [most of |much of |]{e B} ## + S D
        {e B} {s <stem.s B> from} {c C} ## + S D
        {e the rise in <E!>} {s owes much to} {c C} ## + S D
        {e B} <was B> {s not attributable to} {c C} ## + R D
        {c C} {s [did not account for|failed to explain]} {e the decline in <E!>} ## + R D
        {e the decline in <E!>} {s may be [attributable to|explained by]} {c C} ## + S C h
        <V> accounted for <pct> of the sample ##
        Table 2 explains the codes used for <E!> ##
    """,
    "depends-determined": """
        {e E} {s [<rely.s E>|depended] on} {c C} ## ? S D
        {e E} <is E> {s [governed|determined|controlled|regulated|dictated|shaped|set|driven] by} {c C} ## ? S D
        {e E} {s [<rely.s E>|depended] [strongly|heavily|critically|largely] on} {c C} and {c2 C2} ## c e s ? S D; c2 e s ? S D
        {c C} {s [<=determine.s C>|determined|<=govern.s C>|governed|<=control.s C>|<=dictate.s C>]} {e E} ## ? S D
        {e E} {s varied with} {c Q} ## ? S A
        {e E} <is E> {s a function of} {c C} ## ? S D
        {e E} <is E> {s contingent [on|upon]} {c C} ## ? S D
        {e E} <is E> {s dependent [on|upon]} {c C} ## ? S D
        {e E} {s <hinge.s E> on} {c C} ## ? S D
        {e E} {s [<does E>|did] not depend on} {c C} ## ? R D
        {s depending on} {c C}, {e <E> [rose or fell|varied]} ## ? S D
        {c C} <is C> {s a [key|major] determinant of} {e E} ## ? S D
        the definition of <E!> depends on the journal ##
    """,
    "mediated-by": """
        {s the [effect|influence|impact] of} {c C} {s on} {e E} [was|is] {s2 [mediated|explained|partly mediated|fully mediated] by} {c2 Q} ## c e s ? S D; c2 e s2 ? S D
        {c2 Q} {s2 [mediated|mediates|partly mediates]} {s the [effect|influence] of} {c C} {s on} {e E} ## c e s ? S D; c2 e s2 ? S D
        {c C} {s [<=affect.s C>|affected|influenced|<=influence.s C>]} {e E} {s2 [through|via|by way of]} {c2 Q} ## c e s ? S D; c2 e s2 ? S D
        {s the link between} {c C} and {e E} {s2 was mediated by} {c2 Q} ## c e s ? S A; c2 e s2 ? S D
        {c C} {s had an indirect effect on} {e E} {s2 through} {c2 Q} ## c e s ? S D; c2 e s2 ? S D
        {c C} {s v.d} {e E} {s2 via} {c2 Q} ## c e s v S D; c2 e s2 ? S D
        {s the effect of} {c C} {s on} {e E} was direct ## ? S D
        {c2 Q} {s2 did not mediate} {s the effect of} {c C} {s on} {e E} ## c e s ? S D; c2 e s2 ? N D
        {e E} <is E> {s mediated by} {c Q} ## ? S D
        {s part of the effect of} {c C} {s on} {e E} {s2 was transmitted through} {c2 Q} ## c e s ? S D; c2 e s2 ? S D
        mediation models were fitted for <E!> and <E2!> ## @methods
    """,
    "moderated-by": """
        <C2> [moderated|buffered|modified|weakened|strengthened|attenuated|amplified] {s the [effect|influence|impact] of} {c C} {s on} {e E} ## ? S D
        {s the effect of} {c C} {s on} {e E} was [moderated|modified|buffered|amplified] by <C2> ## ? S D
        {s the [effect|influence] of} {c C} {s on} {e E} [depended on|varied with|differed by|was stronger with|was weaker under] <C2> ## ? S D
        <C2> did not moderate {s the effect of} {c C} {s on} {e E} ## ? S D
        <C2> cushioned {s the impact of} {c C} {s on} {e E} ## ? S D
        {s the influence of} {c C} {s on} {e E} was [greater|smaller] <P> than <P2> ## ? S D
        <C2> did not alter {s the effect of} {c C} {s on} {e E} ## ? S D
        {s the effect of} {c C} {s on} {e E} was [large|small|evident] ## ? S D
        there was a significant interaction between the time of day and the site ##
        {c C} {s v.d} {e E} more strongly <P> than <P2> ## v S D
        as a moderator, <C2> altered {s the impact of} {c C} {s on} {e E} ## ? S D
    """,
    "in-response-to": """
        {e Z} {s in response to} {c C} ## + S D
        {e Z} {s in reaction to} {c C} ## + S D
        {e [fewer|more|smaller|larger] [eggs|cells|units|errors|items]} were [counted|found|produced] {s when} <V> were {c exposed to <X!>} ## + S D
        {e <E> [fell|rose|increased|declined]} {s [in response to|upon|after exposure to|under]} {c C} ## + S D
        <V> responded to the questionnaire in <num> of the cases ##
        {s when} {c exposed to <X!>}, {e <V> [died|stopped growing|declined|withdrew|produced less]} ## + S D
        {s under} {c C}, {e Z} ## + S D
        {s following} {c C}, {e Z} ## + S D
        {e a [rise|fall|shift|change] in <E!>} was [seen|observed] {s in response to} {c C} ## + S D
        {c C} {s elicited} {e a [rise|fall|response] in <E!>} ## + S D
        in response to the reviewers, the analysis of <E!> was repeated ##
        {e Z} {s once} {c C} {s [set in|began]} ## + S D
        {e E} {s did not [change|increase] in response to} {c C} ## ? N D
        <V> [produced|made|completed|showed] {e [fewer|more|less] [eggs|errors|tasks|movement|growth]} {s when} {c exposed to <X!>} ## + S D
        {s on exposure to} {c X}, {e <V> [produced fewer cells|made more errors|lost weight|moved less]} ## + S D
    """,
    "partly-largely-caused-by": """
        {e B} <was B> {s [caused|explained|driven|produced] [in part|partly|at least partly|mainly|chiefly] by} {c C} ## + S D
        {e B} <is B> {s [partly|largely|mainly|primarily|mostly|at least in part|in large measure] [caused by|due to|driven by|the result of|a result of]} {c C} ## + S D
        {e the [rise|decline|increase|drop] in <E!>} [is|was] {s [caused in part|driven largely|partly driven|largely caused] by} {c C} ## + S D
        {c C} <was C> {s [partly|largely|mainly|to a large extent|in part] responsible for} {e B} ## + S D
        {c C} {s [partly|largely] [<=explain.s C>|explained|<=account.s C> for]} {e the [rise|decline] in <E!>} ## + S D
        {e Z} {s [mainly|partly|largely|chiefly] because of} {c C} ## + S D
        {e B} <was B> {s only [partly|in part] due to} {c C} ## + S D
        {e B} <was B> {s not even partly due to} {c C} ## + R D
        {e B} <was B> {s caused by} {c C} ## + S D
        {e B} <is B> {s possibly due in part to} {c C} ## + S C h
        partly for this reason, data on <E!> are scarce ##
    """,
    "cause-and-consequence": """
        {c {e2 <X>}} <is X> {s {s2 both [a|the] cause and [a|the] [consequence|result|effect] of}} {e {c2 <B>}} ## c e s + S D; c2 e2 s2 + S D
        {c {e2 <X>}} <is X> {s2 not the cause but the [result|consequence|effect] of} {e {c2 <B>}} ## c2 e2 s2 + S D; c e s2 + R D
        {c {e2 <X>}} <is X> {s2 a [consequence|result|symptom] rather than a cause of} {e {c2 <B>}} ## c2 e2 s2 + S D; c e s2 + R D
        {c {e2 <X>}} <is X> {s the cause rather than the consequence of} {e {c2 <B>}} ## c e s + S D; c2 e2 s + R D
        {c {e2 <X>}} {s lead.s X} {e {c2 <B>}} and {s2 vice versa} ## c e s + S D; c2 e2 s2 + S D
        {c {e2 <X>}} and {e {c2 <B>}} {s {s2 [cause each other|reinforce each other|feed on each other]}} ## c e s + S D; c2 e2 s2 + S D
        {e2 X} <is X> {s2 a [consequence|result|by-product|side effect] of} {c2 B} ## c2 e2 s2 + S D
        {c X} <is X> {s [a|the] [cause|root|source] of} {e B} ## + S D
        {c {e2 <X>}} <is X> {s a cause} and {s2 at the same time a result of} {e {c2 <B>}} ## c e s + S D; c2 e2 s2 + S D
        {c X} <is X> {s not a cause of} {e B} ## + R D
        it is not clear whether {c {e2 <X>}} <is X> {s {s2 a cause or a consequence of}} {e {c2 <B>}} ## c e s + S H; c2 e2 s2 + S H
        {e2 B} <was B> {s2 the [product|outcome|upshot] of} {c2 X} ## c2 e2 s2 + S D
    """,
    "probably-presumably": """
        {c C} {s [probably|presumably|likely|possibly|perhaps|conceivably] <v.s C>} {e E} ## v S C h
        {c C} {s [probably|presumably|possibly|apparently] <v.d>} {e E} ## v S C h
        {e B} <was B> {s [probably|presumably|possibly|likely|most likely] [due to|caused by|the result of]} {c C} ## + S C h
        [probably|presumably|perhaps|possibly], {c C} {s v.d} {e E} ## v S C h
        {e Z}, {s [probably|presumably|possibly|perhaps|most likely] [because of|due to|owing to|as a result of]} {c C} ## + S C h
        {c C} {s [<=seem.s C>|<=appear.s C>|<is C> likely|<is C> thought|<is C> believed] to <v.b>} {e E} ## v S C h
        {c C} {s [may|might|could] [have <v.n>|<v.b>]} {e E} ## v S C h
        {c C} {s [definitely|certainly|undoubtedly|clearly|demonstrably] <v.d>} {e E} ## v S D
        {e B} <was B> {s [certainly|clearly|without doubt] due to} {c C} ## + S D
        {c C} {s <is C> a [possible|likely|probable|plausible] cause of} {e B} ## + S C h
        {c C} {s v.d} {e E} in [probably|perhaps] <num> cases ## v S D
        <E> <was E> probably underestimated in these surveys ##
    """,
    "can-unless-in-theory": """
        {c C} {s can <cause.b>} {e B} ## + S C h
        {c C} {s can <v.b>} {e E} ## v S C h
        [in theory|in principle|theoretically], {c C} {s v.s C} {e E} ## v S C h
        {e B} {s can [be caused by|result from|arise from]} {c C} ## + S C h
        {c C} {s v.s C} {e E} unless <Z> ## v S C h
        {c C} {s could [potentially |in principle |]<v.b>} {e E} ## v S C h
        {c C} {s has the potential to <v.b>} {e E} ## v S C h
        {c C} {s [may|might|would] [potentially |]<cause.b>} {e B} if <Z> ## + S C h
        {c C} <is C> {s capable of <v.g>} {e E} ## v S C h
        {c C} {s v.s C} {e E} ## v S D
        {c C} {s cannot <v.b>} {e E} ## v R D
        in practice, {c C} {s v.s C} {e E} ## v S D
        <E> can be measured <P> with a simple probe ##
        {c C} {s in theory <v.s C>} {e E} ## v S C h
        {c X} {s cause.s X} {e B} unless [countermeasures are taken|it is treated early|the dose is low] ## + S C h
        {c T} {s might in principle <ease.b>} {e B} ## ease S C h
        {c X} {s will <cause.b>} {e B} unless [it is stopped|the rules change|conditions improve] ## + S C h
    """,
    "it-they-in-next-sentence": """
        = {a T} <is T> [widely used|often recommended|now routine in many places]. {c <It T>} {s v.s T} {e E}. ## c<a e s v S D
        = {a X} [became] [common|widespread] after 1990. {c <It X>} {s cause.s X} {e B}. ## c<a e s + S D
        = [many|most] sites were affected by {a X}. {c <It X>} {s v.d} {e E}. ## c<a e s v S D
        = {a [pesticides|antibiotics|tariffs|dams|sensors|vaccines|nanoparticles|subsidies|corticosteroids|fertilisers]} are [widely used|common|applied everywhere]. {c They} {s v.b} {e E}. ## c<a e s v S D
        = {a T} <was T> [introduced|tested|completed] in 20[03|05|12]. {c <It T>} [also |soon |]{s v.d} {e E}. ## c<a e s v S D
        = {a V} live in <num> of the sites. {c X} {s hurt.s X} {e them}. ## e<a c s - S D
        = {a Q} <was Q> monitored for <num> days. {c C} {s v.d} {e <them Q>}. ## e<a c s v S D
        = {a T} <was T> studied in <num> samples. {c <It T>} {s did not <v.b>} {e E}. ## c<a e s v N D
        = <T> <was T> tested in <num> sites. <It T> <was T> easy to apply. ##
        = {a <X> <was X> widespread <P>}. {c This} {s [may|might|could] explain} {e the [high|low] <E!>}. ## c<a e s + S C h
        = {a Z}. {c This} {s [led to|resulted in|caused]} {e B}. ## c<a e s + S D
    """,
    "according-to-concluded-that": """
        = According to [the ministry|the authors|the report|<A> et al.|the inspectors], {c C} {s v.d} {e E}. ## v S D cited
        = [The ministry|<A>|The committee|The review panel|The report] concluded that {c C} {s v.d} {e E}. ## v S D cited
        ~ contrary to the [hypothesis|expectation|claim|assumption] that {c3 C} {s3 down.s C} {e3 E}, {c <C!>} {s up.d} {e <E!>} ## c e s + S D
        ~ contrary to the [hypothesis|prediction|claim] that <C> <up.s C> <E>, {c <C!>} {s down.d} {e <E!>} ## c e s - S D
        = {c C} {s v.d} {e E}, according to [the authors|a recent report|<A> (2011)]. ## v S D cited
        = <A> [claimed|maintained|argued|noted|stated] that {c C} {s v.s C} {e E}<cite>. ## v S D cited
        = [The panel|The inquiry] found that {e B} <was B> {s due to} {c C}. ## + S D cited
        = In the view of <A> (2007), {c C} {s cause.s C} {e B}. ## + S D cited
        = [The report|<A>] concluded that {c C} {s had no effect on} {e E}. ## ? N D cited
        = According to [the ministry|the register], <num> sites reported data on <E!>. ##
        = As [<A> (2003)|the commission] [pointed out|reported|emphasised], {c C} {s v.s C} {e E}. ## v S D cited
        ~ as predicted, {c C} {s v.d} {e E} ## v S D
    """,
    "methods-read-as-claims": """
        ~ we [increased|raised|lowered|adjusted] <Q> to [reduce|avoid|limit|prevent] <B> ## @methods
        ~ <V> were [kept apart|selected|monitored] to [reduce|minimise|avoid] <B> ## @methods
        ~ the [samples|specimens|data|recordings] were [heated|cooled|filtered|diluted|dried|washed|shielded|smoothed] to [remove|reduce|eliminate|suppress|kill] [impurities|noise|bacteria|outliers|<B!>] ## @methods
        ~ in order to [increase|improve|maximise] <G>, we [repeated|extended|modified] the protocol ## @methods
        ~ to [minimise|control for|avoid] <B>, <num> units were [excluded|replaced|blinded] ## @methods
        ~ <T> <was T> [applied|given|administered|used] for <num> days [to lower <B>|so as to improve <G>|] ## @methods
        ~ the threshold was [raised|lowered] so that <B> would be [reduced|avoided] ## @methods
        ~ {c [heating|cooling|washing|filtering|drying] the [samples|specimens]} {s [removed|reduced|eliminated]} {e [impurities|bacteria|<B!>]} ## - S D
        ~ {c [increasing|raising|lowering] <Q>} {s [reduced|prevented]} {e B} ## - S D
        ~ <E> <was E> [recorded|assessed|quantified|measured] before and after <C> ## @methods
        ~ we used <T> to [measure|assess|determine] <E> ## @methods
        ~ a buffer was added to [keep the pH stable|prevent evaporation|stop the reaction|increase the yield of the assay] ## @methods
        ~ participants were [paid|reminded|phoned] to [increase|improve] [response rates|compliance] ## @methods
    """,
    "number-in-the-name": """
        {c N} {s cause.s N} {e B} ## + S D
        {c N} {s v.s N} {e E} ## v S D
        {c N} {s v.d} {e E} <P> ## v S D
        {c [exposure to|treatment with|high levels of] <N>} {s v.d} {e E} ## v S D
        {e E} <was E> {s <v.n> by} {c N} ## v S D
        {c C} {s v.d} {e [<N>|<N> levels|the expression of <N>]} ## v S D
        {c N} <is N> {s associated with} {e E} ## + S A
        {c N} {s had no effect on} {e E} ## ? N D
        {s the effect of} {c N} {s on} {e E} was [measured|studied] ## ? S H
        {c N} {s did not <v.b>} {e E} ## v N D
        {e B} <is B> {s caused by} {c N} ## + S D
        <N> was [detected|quantified|found] in <num> samples ##
        {c N} and {c2 N2} {s v.d} {e E} ## c e s v S D; c2 e s v S D
    """,
    "number-in-the-name-inhibitor": """
        {c I} {s [reduced|lowered|decreased|attenuated|suppressed]} {e [B|Q]} ## - S D
        {c I} {s [<=reduce.s I>|<=lower.s I>|<=suppress.s I>|<=limit.s I>]} {e [B|Q]} ## - S D
        {c I} {s [prevented|blocked|abolished|<=prevent.s I>|delayed]} {e [B|Q]} ## - S D
        {c I} {s [increased|enhanced|restored|improved]} {e G} ## + S D
        {e [B|Q]} <was B> {s [reduced|abolished|blocked|prevented] by} {c I} ## - S D
        {c I} {s v.d} {e E} ## v S D
        {c I} {s cause.d} {e B} ## + S D
        {c I} {s did not [prevent|reduce]} {e B} ## - N D
        {c I} {s impaired} {e G} ## - S D
        {c I} {s may [reduce|prevent]} {e B} ## - S C h
        {s the effect of} {c I} {s on} {e E} was [tested|examined] ## ? S H
        <I> <was I> confirmed by western blot in <num> samples ## @methods
    """,
    "new-in-the-name": """
        {c W} {s cause.d} {e B} ## + S D
        {c W} {s v.d} {e E} ## v S D
        {e B} <was B> {s [caused|triggered] by} {c W} ## + S D
        {c W} {s [led to|resulted in]} {e B} ## + S D
        {c exposure to [NO2|O3|PM10|CO]} above <num> µg/m3 {s [raises|increased|was found to increase]} {e the risk of <B!>} ## + S D
        {c exposure to [NO2|O3|SO2|PM10]} above <num> [μg/m3|ppb] {s [increases|raised|increased]} {e E} ## + S D
        {c exposure to [CO2|Cd2+|NaCl|UV-B]} of more than <num> [ppm|units] {s [reduces|lowered|reduced]} {e E} ## - S D
        {c W} {s did not <v.b>} {e E} ## v N D
        {s the effect of} {c W} {s on} {e E} was [studied|examined] ## ? S H
        <Z> before <W> <was W> over ##
        {e Z} {s because of} {c W} ## + S D
        {c W} {s had no effect on} {e E} ## ? N D
        <W> <was W> described in <num> reports ##
    """,
    "ligature-or-hyphenated-signal": """
        {s the [effect|influence|impact] of} {c C} {s on} {e E} is [well established|significant|well known] ## ? S D
        {c C} {s significantly [affected|influenced|modified]} {e E} ## ? S D
        {c chronic exposure to <X!>} {s [leads to|results in|causes]} {e B} ## + S D
        {c insufficient <G!>} {s [leads to|results in|is a cause of]} {e B} ## + S D
        {s the beneficial effects of} {c T} {s on} {e G} were confirmed ## + S D
        {s no effect of} {c C} {s on} {e E} was found ## ? N D
        {c specific <C!>} {s [affects|influences]} {e E} ## ? S D
        {c T} {s <=offer.s T> [efficient|sufficient] protection against} {e B} ## - S D
        {s the difference in} {e E!} {s reflects the influence of} {c C} ## ? S D
        {c influenza} {s [amplifies|intensifies]} {e E} ## + S D
        the first field of the file holds <E!> ##
    """,
    "plain-superscript-citations": """
        {c X} {s cause.s X} {e B} and {e2 B2} ## c e s + S D; c e2 s + S D
        <A> et al. showed that {c C} {s v.s C} {e E} ## v S D cited
        {c C} {s v.s C} {e E} ## v S D
        {c X} <is X> {s a risk factor for} {e B} and {e2 B2} ## c e s + S A; c e2 s + S A
        {c T} {s ease.s T} {e B}, {e2 B2} and {e3 B3} ## c e s - S D; c e2 s - S D; c e3 s - S D
        {c C}, {c2 C2} and {c3 C3} {s v.b} {e E} ## c e s v S D; c2 e s v S D; c3 e s v S D
        {e B} <has B> been {s attributed to} {c C} ## + S D cited
        <A> and <A2> found that {c C} {s had no effect on} {e E} ## ? N D cited
        {c C} <was C> {s associated with} {e E} in earlier cohorts ## + S A cited
        <E> <has E> been described in <num> surveys ##
    """,
    "abbreviation-in-parenthesis-span": """
        {c [chromium (Cr)|thallium (Tl)|cadmium (Cd)|nitrogen (N)|zinc (Zn)|phosphorus (P)] [exposure|input|load|addition]} {s v.d} {e E} by <pct> ## v S D
        {c [copper (Cu)|selenium (Se)|arsenic (As)|potassium (K)|boron (B)|nickel (Ni)] [exposure|addition|treatment]} {s up.d} {e E} by <pct> (n = <num>) ## + S D
        {c [copper (Cu)|selenium (Se)|arsenic (As)|potassium (K)|iron (Fe)|silver (Ag)] [exposure|addition|intake]} {s down.d} {e E} by <pct> (95 % CI 4-20) ## - S D
        {c C} {s v.d} {e E} by <pct> (n = <num>) ## v S D
        {c C} {s [raised|increased]} {e body mass index (BMI)} by <num> units (95% CI 3-20) ## + S D
        {c C} {s down.d} {e [reactive oxygen species (ROS)|gross domestic product (GDP)|the glomerular filtration rate (GFR)|chemical oxygen demand (COD)]}<p> ## - S D
        {c T} {s v.d} {e E} by 3.2 [mm Hg|kg|points|units] (P = 0.01) ## v S D
        {c X} {s cause.s X} {e [chronic obstructive pulmonary disease (COPD)|acute respiratory distress syndrome (ARDS)|post-traumatic stress disorder (PTSD)]} ## + S D
        {e E} <was E> {s <v.n> by} {c [sulphur dioxide (SO2)|ozone (O3)|carbon monoxide (CO)|nitrogen dioxide (NO2)]} ## v S D
        {c T} {s had no effect on} {e E} (mean difference 0.3, 95% CI -1.1 to 1.7) ## ? N D
        <E> (n = <num>) and <E2> (n = <num>) were recorded ##
    """,
    "arm-comparison": """
        {e E} <was E> {s [significantly |]lower in the} {c T!} {s group than in the [control|placebo|sham] group} ## - S D @trial
        {e E} <was E> {s [significantly |]higher in the} {c T!} {s group than in [controls|the control group]} ## + S D @trial
        {s compared with [placebo|controls|no treatment|usual care]}, {c T} {s v.d} {e E} ## v S D @trial
        {c T} {s v.d} {e E} {s [compared with|relative to|versus] [placebo|control|standard practice]} ## v S D @trial
        {e B} {s occurred in fewer} [cases|units|plots] with {c T!} {s than in [controls|the control group]} ## - S D @trial
        the {c T!} group {s had [lower|less|fewer]} {e B!} {s than the [control|comparison] group} ## - S D @trial
        the {c T!} arm {s showed [higher|better|greater]} {e G!} {s than the [control|placebo] arm} ## + S D @trial
        {c T} <was T> {s superior to} {c2 T2} {s in [reducing|lowering|preventing]} {e B} ## c e s - S D @trial
        {e E} <was E> <num> with {c T!} and <num> with placebo, {s a [significant|marked] difference}<p> ## ? S D @trial
        {s in contrast to the control group}, {e E} {s [rose|increased] in the} {c T!} {s group} ## + S D @trial
        {e E} {s decreased more [with|in]} {c T!} {s than [with|in] placebo} ## - S D @trial
        the two groups were similar in <E!> at baseline ## @trial
        <num> units were allocated to <T> and <num> to control ## @methods trial
        <E> <was E> higher in the first week than in the second ##
        <T> <was T> [well tolerated|safe|easy to apply] in all groups ## @trial
    """,
    "null-wordings": """
        {c C} {s [failed to|did not] [significantly |]<v.b>} {e E} ## v N D
        {c C} {s [neither raised nor lowered|did not change|left unchanged|had little effect on]} {e E} ## ? N D
        {e E} <was E> {s [unaffected|not affected|unaltered|unchanged] by} {c C} ## ? N D
        {e E} {s did not [change with|respond to|vary with|change under]} {c C} ## ? N D
        {s no [benefit|advantage|gain] of} {c T} {s for} {e G} was found ## + N D
        {c T} <was T> {s no better than [placebo|control|no treatment] [for|in]} {e B} ## - N D @trial
        {c T} <was T> {s ineffective [against|in reducing|in preventing]} {e B} ## - N D
        {c C} {s showed no [significant |]effect [on|upon]} {e E}<ns> ## ? N D
        {s there was no effect of} {c C} {s on} {e E}<ns> ## ? N D
        {c C} {s was without effect on} {e E} ## ? N D
        {e E} {s remained [unchanged|constant|stable] [after|under|with]} {c C} ## ? N D
        {c C} {s v.d} {e E} ## v S D
        {s contrary to our hypothesis}, {c C} {s did not <v.b>} {e E} ## v N D
        we did not measure <E> <P> ## @methods
    """,
    "passive-and-nominal": """
        {e E} <was E> {s <v.n> by} {c C} ## v S D
        {s the [increase|rise] in} {e E} {s [was caused by|followed from|was due to]} {c C} ## + S D
        {s the [decrease|reduction|fall] in} {e E} {s [caused|produced] by} {c C} [was large|lasted for months|was unexpected] ## - S D
        {s a [reduction|decrease] of} {e E} {s by} {c C} was [found|seen|observed] ## - S D
        {s the [stimulation|promotion|enhancement] of} {e Q} {s by} {c C} was [evident|strong] ## + S D
        {s the [inhibition|suppression] of} {e Q} {s by} {c C} was [evident|strong|complete] ## - S D
        {s the [effect|impact|influence] of} {c C} {s on} {e E} was [strong|pronounced|small but significant] ## ? S D
        {c C} {s <has C> been shown to <v.b>} {e E}<cite> ## v S D cited
        {c C} {s [<=exert.s C>|exerted] [an effect|an influence|control] [on|over]} {e E} ## ? S D
        {e B} {s [followed|resulted] from} {c C} ## + S D
        the measurement of <E> was repeated <num> times ## @methods
        {c C} {s gave rise to} {e B} ## + S D
        {s the cause of} {e B} {s [was|is]} {c C} ## + S D
    """,
    "because-clauses": """
        {e Z} {s [because|since|as]} {c Z2} ## + S D
        {s [because|since|as]} {c Z2}, {e Z} ## + S D
        {c Z}, {s [which explains why|and therefore|so|which is why]} {e Z2} ## + S D
        {c Z}, {s [so that|with the result that|so]} {e Z2} ## + S D
        {e Z} {s on account of the fact that} {c Z2} ## + S D
        {s the reason why} {e Z} {s [was|is] that} {c Z2} ## + S D
        {s if} {c Z2}, {e E} {e [would fall|would rise]} ## + S H
        {e Z} {s possibly because} {c Z2} ## + S C h
        {e Z} {s not because} {c Z2} ## + R D
        <Z> [before|after|when|while] <Z2> ##
        <Z> and <Z2> ##
        {s as a consequence of} {c C}, {e Z} ## + S D
        because we wanted comparable data, <E> <was E> measured twice ## @methods
        {e Z} {s owing to} {c C} and {s to} {c2 C2} ## c e s + S D; c2 e s + S D
        <Z>, although <Z2> ##
    """,
    "background-no-relation": """
        <E> <was E> measured in <num> samples with a calibrated instrument ## @methods
        <E> and <E2> are described in [Section 4|the appendix|detail elsewhere] ##
        <E> <was E> higher than <E2> in <num> of the samples ##
        <E> <is E> defined as the mean of <num> readings ##
        Table 2 shows <E> and <E2> for each site ## @results
        differences in <E!> were tested with a linear mixed model ## @methods
        <C> and <C2> were included as covariates in the model ## @methods
        <E> <was E> <num> (SD 4.1) at the first visit and <num> (SD 3.8) at the last ## @results
        <Z> in the first week, and <Z2> in the third ##
        data on <E> were available for <pct> of the sites ##
        the literature on <C> has grown rapidly in the last decade<cite> ##
        <B> <was B> reported by <pct> of those who took part ##
        <T> consists of <num> weekly sessions and a final review ## @methods
        future work should consider <E> and <E2> ##
        <C> <was C> recorded after <E> had been measured ## @methods
        <T> <is T> widely used, and <E> <is E> easy to record ##
    """,
    "aims-and-questions": """
        ~ the [aim|purpose|objective|goal] of this study was to [examine|investigate|assess|determine] {s the [effect|effects|impact|influence] of} {c C} {s on} {e E} ## ? S H aim
        ~ we [hypothesised|expected|predicted] that {c C} {s would <v.b>} {e E} ## v S H aim
        ~ {s [<does C>|can|could|will]} {c C} {s v.b} {e E}? ## v S H aim
        ~ this [paper|review] [examines|asks|explores] {s [whether|how|if]} {c C} {s aff.s C} {e E} ## ? S H aim
        ~ {c T} <was T> {s tested as a means to [reduce|prevent|control]} {e B} ## - S H aim
        ~ we sought to determine {s whether} {c C} or {c2 C2} {s v.s C} {e E} ## c e s v S H aim; c2 e s v S H aim
        ~ {s what is the role of} {c C} {s in} {e E}? ## ? S H aim
        ~ if {c C} {s v.s C} {e E}, [a trend should be visible|the curve should rise|we would expect a difference] ## v S H
        ~ we [showed|established|demonstrated] that {c C} {s v.d} {e E} ## v S D own
        ~ the aim of this study was to [measure|describe|map] <E> <P> ##
        ~ we tested {s the hypothesis that} {c C} {s cause.s C} {e B} ## + S H aim
        ~ the present study [compares|describes] <E> and <E2> ##
    """,
    "hedge-wordings": """
        {c C} {s [may|might|could] [well |also |]<v.b>} {e E} ## v S C h
        {c C} {s [may|might] be [responsible for|the cause of|behind]} {e B} ## + S C h
        {e B} {s [may|might|could] be [due to|caused by|explained by|the result of]} {c C} ## + S C h
        {c C} {s [<=tend.s C>|tended] to <v.b>} {e E} ## v S C h
        {c C} {s <is C> [suspected|presumed|assumed] to <v.b>} {e E} ## v S C h
        [our findings|these data|the results] {s [suggest|hint at|imply] an effect of} {c C} {s on} {e E} ## ? S C h
        [our findings|these data|the results] {s [suggest|imply] no effect of} {c C} {s on} {e E} ## ? N C h
        {c C} {s may not <v.b>} {e E} ## v R C h
        {c C} {s may be [associated|linked|related] [with|to]} {e E} ## + S A h
        {c C} {s [<has C>|had] a [direct|clear|demonstrable] effect on} {e E} ## ? S D
        {c C} {s v.s C} {e E} ## v S D
        {e E} {s may have been <v.n> by} {c C} ## v S C h
        {c C} {s would <v.b>} {e E} if <Z> ## v S H
        it may be that <E> <was E> not recorded <P> ##
    """,
    "purpose-and-allowing": """
        {c T} {s [allowed|enabled|permitted]} {e V} {e to [recover|grow|adapt|work longer]} ## + S D
        {c T} <was T> introduced {s to [reduce|curb|prevent|limit]} {e B} ## - S H
        {c T} <is T> {s intended to [improve|increase|strengthen]} {e G} ## + S H
        {c T} <was T> {s designed to [reduce|prevent]} {e B} and {s2 [did so|succeeded]} ## - S D
        {c T} <is T> {s needed to [improve|restore|increase]} {e G} ## + S H
        {c T} {s [made|<=make.s T>] it possible to <up.b>} {e G} ## + S D
        {c T} {s [paved the way for|opened the way to|laid the ground for]} {e G} ## + S D
        {c C} {s [favoured|facilitated|supported]} {e E} ## + S D
        <T> <was T> used to [measure|detect|identify] <E> ## @methods
        {c T} {s failed to [reduce|prevent]} {e B} as intended ## - N D
        {c T} {s <=aim.s T> [to reduce|at reducing]} {e B} ## - S H
    """,
    "pronouns-inside": """
        {c {a <C>}} {s v.d} {e E}, and {c2 <it C>} [also |]{s2 w.d} {e2 E2} ## c e s v S D; c2<a e2 s2 w S D
        {a T} <is T> [cheap|widely available|simple], and {c2 <it T>} {s2 v.s T} {e2 E} ## c2<a e2 s2 v S D
        <E> and {a E2} were recorded; {c C} {s v.d} {e [the latter]} ## c e<a s v S D
        {a X} <is X> common <P>, {s where} {c <it X>} {s cause.s X} {e B} ## c<a e s + S D
        {c T}, which {s ease.s T} {e B}, <is T> [cheap|widely used|recommended] ## - S D
        we studied {c T}, which <is T> known to {s help.b} {e G} ## + S D
        {c X} that {s cause.s X} {e B} was [recorded|found] in <num> places ## + S D
        {c X}, [known|thought] to be common, {s v.d} {e E} ## v S D
        <T>, which <is T> cheap, <was T> used to record <E> ##
        <V> and their habits were described in <num> reports ##
    """,
}
