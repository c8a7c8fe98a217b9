package io.whence.reasoning.scm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a {@link StructuralModel} from the text form that the package describes; statements end with a line or ';'. */
public final class ModelText {

    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_.'’]*)";
    private static final Pattern STATEMENT = Pattern.compile(
            "(variable|given|background|chance|unknown|abnormal|intended|order)\\s+(.+)", Pattern.DOTALL);
    private static final Pattern EQUATION = Pattern.compile(NAME + "\\s*(?::=|=)(?!=)\\s*(.+)", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile(NAME + "\\s+in\\s+(.+)", Pattern.DOTALL);
    private static final Pattern SETTING = Pattern.compile("(not\\s+)?" + NAME + "(?:\\s*=\\s*(\\S+))?");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+)\\s*\\.\\.\\s*(-?\\d+)");
    private static final Pattern ODDS = Pattern.compile(NAME + "\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Set<String> CONSTANTS = Set.of(Domain.TRUE, Domain.FALSE);

    private final Map<String, Domain> domains = new HashMap<>();
    private final Map<String, String> equations = new LinkedHashMap<>();
    private final Map<String, Mechanism> roots = new LinkedHashMap<>();
    private final Set<String> abnormal = new HashSet<>();
    private final Set<String> intended = new HashSet<>();
    private final Map<String, Integer> order = new HashMap<>();

    private ModelText() {}

    /**
     * Reads a model.
     *
     * @throws ModelException naming the statement that cannot be read, or what is wrong with the model
     */
    public static StructuralModel parse(String text) {
        var read = new ModelText();
        text.lines()
                .map(line -> line.replaceAll("#.*", ""))
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(read::statement);
        return read.model();
    }

    /**
     * Reads a formula about a model, such as an outcome: {@code Glass = broken}, {@code Ann and not Ben}.
     *
     * @throws ModelException naming the word that is neither a variable nor a value
     */
    public static Formula formula(String text, StructuralModel model) {
        var domains = model.variables().stream().collect(Collectors.toMap(Variable::name, Variable::domain));
        return FormulaParser.parse(text, word -> resolve(word, domains, text));
    }

    /**
     * Reads a conjunction of settings as an assignment: {@code Ann}, {@code not Ann}, {@code Ann and Level = 2}.
     *
     * @throws ModelException where it is anything else, or a value does not fit its variable
     */
    public static Map<String, String> assignment(String text, StructuralModel model) {
        var values = new LinkedHashMap<String, String>();
        for (var part : text.split("\\s+and\\s+|\\s*[,&∧]+\\s*", -1)) {
            var setting = match(SETTING, part.strip(), "a setting such as 'X', 'not X' or 'X = value'");
            var variable = model.variable(setting.group(2));
            var value = value(setting);
            variable.check(value);
            if (values.put(variable.name(), value) != null) {
                throw new ModelException(variable.name() + " is set twice in '" + text + "'");
            }
        }
        return values;
    }

    private void statement(String statement) {
        var keyword = STATEMENT.matcher(statement);
        if (keyword.matches() && !keyword.group(2).startsWith("=")) {
            keyword(keyword.group(1), keyword.group(2));
        } else {
            var equation = match(EQUATION, statement, "a statement of a model");
            define(equation.group(1));
            equations.put(equation.group(1), equation.group(2));
        }
    }

    private void keyword(String keyword, String rest) {
        switch (keyword) {
            case "variable" -> declare(rest);
            case "given" -> settings(rest, false);
            case "background" -> settings(rest, true);
            case "chance" -> chance(rest);
            case "unknown" -> root(rest.contains(" in ") ? declare(rest) : rest, new Mechanism.Unknown());
            case "abnormal" -> abnormal.addAll(names(rest));
            case "intended" -> intended.addAll(names(rest));
            default -> order(rest);
        }
    }

    private String declare(String text) {
        var declared = match(DECLARED, text, "a declaration such as 'X in {low, high}' or 'X in 0..3'");
        domains.put(declared.group(1), domain(declared.group(2).strip()));
        return declared.group(1);
    }

    private static Domain domain(String text) {
        var range = RANGE.matcher(text);
        return range.matches()
                ? Domain.range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                : new Domain(names(text.replaceAll("[{}]", "")));
    }

    private void settings(String text, boolean background) {
        for (var part : text.split("\\s*,\\s*", -1)) {
            var setting = match(SETTING, part, "a setting such as 'X', 'not X' or 'X = value'");
            var value = value(setting);
            root(setting.group(2), background ? new Mechanism.Background(value) : new Mechanism.Given(value));
        }
    }

    private static String value(Matcher setting) {
        return setting.group(3) != null ? setting.group(3) : setting.group(1) == null ? Domain.TRUE : Domain.FALSE;
    }

    private void chance(String text) {
        var odds = match(ODDS, text, "a probability such as 'X = 0.3' or 'X = {a: 0.3, b: 0.7}'");
        var parts = names(odds.group(2).replaceAll("[{}]", ""));
        if (parts.size() == 1) {
            double p = number(parts.get(0));
            root(odds.group(1), new Mechanism.Chance(List.of(1 - p, p)));
            return;
        }
        var pairs = parts.stream().map(part -> part.split("\\s*:\\s*", 2)).toList();
        domains.put(
                odds.group(1), new Domain(pairs.stream().map(pair -> pair[0]).toList()));
        root(
                odds.group(1),
                new Mechanism.Chance(pairs.stream()
                        .map(pair -> number(pair[pair.length - 1]))
                        .toList()));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new ModelException("'" + text + "' is no probability", e);
        }
    }

    private void order(String text) {
        int time = 0;
        for (var group : text.split("<", -1)) {
            int now = time++;
            Arrays.stream(group.split("[=,]", -1)).forEach(name -> order.put(name.strip(), now));
        }
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void root(String name, Mechanism mechanism) {
        define(name);
        roots.put(name, mechanism);
    }

    private void define(String name) {
        if (roots.containsKey(name) || equations.containsKey(name)) {
            throw new ModelException(name + " is defined twice");
        }
        domains.putIfAbsent(name, Domain.BOOLEAN);
    }

    private StructuralModel model() {
        var variables = new ArrayList<Variable>();
        roots.forEach((name, mechanism) -> variables.add(new Variable(name, domainOf(name), mechanism)));
        equations.forEach((name, text) -> variables.add(new Variable(
                name,
                domainOf(name),
                new Mechanism.Equation(FormulaParser.parse(text, word -> resolve(word, domains, text))))));
        variables.forEach(variable -> variable.known().ifPresent(variable::check));
        var model = new StructuralModel(variables, new Marks(abnormal, intended, order));
        List.of(abnormal, intended, order.keySet()).forEach(names -> names.forEach(model::variable));
        return model;
    }

    private Domain domainOf(String name) {
        return domains.getOrDefault(name, Domain.BOOLEAN);
    }

    private static Formula resolve(String word, Map<String, Domain> domains, String text) {
        if (domains.containsKey(word)) {
            return new Formula.Reference(word);
        }
        if (CONSTANTS.contains(word) || word.matches("-?\\d+") || isValue(word, domains)) {
            return new Formula.Constant(word);
        }
        throw new ModelException("'" + word + "' in '" + text.strip() + "' is neither a variable nor a value");
    }

    private static boolean isValue(String word, Map<String, Domain> domains) {
        return domains.values().stream().anyMatch(domain -> domain.contains(word));
    }

    private static Matcher match(Pattern pattern, String text, String wanted) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new ModelException("'" + text + "' is not " + wanted);
        }
        return matcher;
    }
}
