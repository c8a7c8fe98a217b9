package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReasonCommandTest {

    @Test
    void aGraphInArrowsIsSentAsAGraphAndSentencesAsText() throws Exception {
        JsonNode arrows = parsed("graph", "A -> B; B <-> C", "Does A cause B?").body();
        JsonNode sentences =
                parsed("graph", "A causes B. B causes C. Does A cause C?").body();

        assertThat(arrows).isEqualTo(json("{'graph':'A -> B; B <-> C','question':'Does A cause B?'}"));
        assertThat(sentences).isEqualTo(json("{'text':'A causes B. B causes C. Does A cause C?','question':''}"));
    }

    @Test
    void aTextMayBeTheNameOfAFile(@TempDir Path folder) throws Exception {
        Path model = Files.writeString(folder.resolve("stones.scm"), "given Suzy\nBroken = Suzy");

        ReasonQuestion question = parsed("actual-causation", model.toString(), "Suzy", "Broken");

        assertThat(question.body())
                .isEqualTo(json("{'scm':'given Suzy\\nBroken = Suzy','candidate':'Suzy','outcome':'Broken'}"));
    }

    @Test
    void aGraphInAnotherFormatIsSentAsAGraph() {
        assertThat(parsed("graph", "digraph { A -> B; }", "Does A cause B?")
                        .body()
                        .has("graph"))
                .isTrue();
        assertThat(parsed("graph", "Y ~ X + Z", "Does X cause Y?").body().has("graph"))
                .isTrue();
        assertThat(parsed("convert", "A -> B", "--to", "dot").body().path("to").asText())
                .isEqualTo("dot");
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() ->
                        parsed("graph", "nosuchfile.txt", "Does A cause B?").body())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no file nosuchfile.txt");
    }

    @Test
    void aQuestionAboutTheLiteratureGoesToItsOwnAddress() throws Exception {
        ReasonQuestion part = parsed("literature", "sleep loss", "--hops", "2", "--drop", "c1", "--drop", "c2");
        ReasonQuestion question = parsed("literature", "sleep loss", "--question", "Does stress cause sleep loss?");

        assertThat(part.address()).isEqualTo("/v1/graphs/literature");
        assertThat(part.body().path("drop")).isEqualTo(json("['c1','c2']"));
        assertThat(question.address()).isEqualTo("/v1/graphs/literature/questions");
    }

    @Test
    void everyFamilyHasItsAddress() {
        assertThat(parsed("correlations", "A correlates with B.", "A causes B.").address())
                .isEqualTo("/v1/reason/correlations");
        assertThat(parsed("effects", "A -> B", "ATE of A on B", "--given", "P(A=1)=0.5")
                        .body()
                        .path("probabilities")
                        .asText())
                .isEqualTo("P(A=1)=0.5");
        assertThat(parsed("event-chain", "The dog ran.").address()).isEqualTo("/v1/parse/event-chain");
        assertThat(parsed("direction", "stress", "sleep").address()).isEqualTo("/v1/pairs/direction");
        assertThat(parsed("compare", "a -> b", "b -> a").address()).isEqualTo("/v1/graphs/evaluate");
    }

    @Test
    void aRefusalReadsAsItsDetail() {
        RefusedException refusal = new RefusedException(
                422, "POST /v1/effects answered 422: {\"status\":422,\"detail\":\"the graph has a cycle\"}");

        assertThat(ReasonQuestion.detail(refusal)).isEqualTo("the graph has a cycle");
        assertThat(ReasonQuestion.detail(new RefusedException(502, "GET / answered 502: none")))
                .isEqualTo("GET / answered 502: none");
    }

    @Test
    void correlationsReadAsVerdictWitnessAndCounterexample() throws Exception {
        JsonNode answer = json("{'entailed':false,'mecSize':2,'holdsIn':'some','holding':1,'cpdag':'A -- B',"
                + "'witness':'A -> B','counterexample':'B -> A','relation':'direct_cause','denied':false,'notes':[]}");

        assertThat(ReasonAnswers.correlations(answer))
                .containsExactly(
                        "does not follow: it holds in 1 of the 2 structures that fit (some)",
                        "  understood as  direct cause",
                        "  they share     A -- B",
                        "  it holds in    A -> B",
                        "  it fails in    B -> A");
    }

    @Test
    void anEffectReadsWithItsDerivation() throws Exception {
        JsonNode answer = json(
                "{'question':'ATE of X on Y','answer':'0.5','identifiable':true,'estimand':'P(y)',"
                        + "'derivation':['adjustment set {}','ATE = 0.5'],"
                        + "'understood':{'graph':'X -> Y','probabilities':['P(X=1) = 0.5'],'assumptions':['no hidden common causes']}}");

        assertThat(ReasonAnswers.effect(answer))
                .containsExactly(
                        "ATE of X on Y: 0.5",
                        "  identifiable   yes",
                        "  estimand       P(y)",
                        "  1. adjustment set {}",
                        "  2. ATE = 0.5",
                        "  over           X -> Y",
                        "  given          P(X=1) = 0.5",
                        "  assuming       no hidden common causes");
    }

    @Test
    void cyclesOfTheLiteratureAreShown() throws Exception {
        JsonNode answer = json("{'edges':[{'arrow':'a -> b','claim':{'id':'c1','belief':{'value':0.5},"
                + "'evidence':[{'stance':'supports','quote':'A raises b.'}]}}],'cycles':[['a','b']]}");

        assertThat(ReasonAnswers.literature(answer))
                .containsExactly(
                        "a -> b",
                        "  claim c1, belief 0.50",
                        "    supports: “A raises b.”",
                        "cycle: a -> b -> a (leave a claim out with --drop)");
    }

    @Test
    void chainsAndVerdictsAreReadable() throws Exception {
        JsonNode chain = json("{'answer':'chase the cat','events':["
                + "{'subject':'dog','action':'chased','object':'cat'},{'subject':'cat','action':'ran'}]}");
        JsonNode verdict = json("{'answer':true,'factors':{'event':'Suzy = true'},'rule':'HALPERN_PEARL',"
                + "'explanation':['happened: Suzy = true']}");

        assertThat(ReasonAnswers.eventChain(chain))
                .containsExactly("chase the cat", "  dog  --chased-->  cat", "  cat  --ran-->");
        assertThat(ReasonAnswers.actualCausation(verdict))
                .containsExactly(
                        "yes: Suzy = true is the cause",
                        "  rule           halpern pearl",
                        "  1. happened: Suzy = true");
    }

    private static ReasonQuestion parsed(String... arguments) {
        CommandLine.ParseResult result = new CommandLine(new ReasonCommand()).parseArgs(arguments);
        List<CommandLine> commands = result.subcommand().asCommandLineList();
        return commands.get(0).getCommand();
    }

    private static JsonNode json(String singleQuoted) throws JsonProcessingException {
        return Gateway.JSON.readTree(singleQuoted.replace('\'', '"'));
    }
}
