namespace CommunityEvals.Core.Tests.Rules;

public class InspectRulesTests
{
    private const string Head = "name: x\ndescription: y\nevaluation_framework: inspect-ai\n";

    [Theory]
    [InlineData("inspect-ai")]
    [InlineData("nanofold")]
    [InlineData("our-own")]
    [InlineData("{|warning EVAL021:inspect_ai|}")]
    [InlineData("{|warning EVAL021:causal-history-benchmark|}")]
    [InlineData("{|warning EVAL011:<framework>|}")]
    public void A_framework_is_one_that_the_Hub_or_the_project_lists(string framework) => Marked.Definition(
        $"name: x\nevaluation_framework: {framework}\ntasks:\n  - id: a\n    field_spec: {{}}\n    solvers: [{{name: generate}}]\n    scorers: [{{name: match}}]\n",
        new() { Frameworks = ["our-own"] });

    [Fact]
    public void Solvers_and_scorers_are_those_that_Inspect_knows()
    {
        const string Markup = Head + """
            tasks:
              - id: a
                field_spec: {input: q}
                solvers:
                  - name: {|EVAL022:multiple-choice|}
                  - name: generate
                    args: {temperature: 0, nested: {any: thing}}
                scorers:
                  - name: {|EVAL023:speech_spoof_scorer|}
                  - name: model_graded_fact
            """;
        var findings = Marked.Definition(Markup);
        Assert.Contains("- name: multiple_choice\n", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Contains("write one of includes, match", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_frameworks_are_not_held_to_Inspect_s_model() => Marked.Definition(
        "name: x\nevaluation_framework: harbor\ntasks:\n  - id: a\n    solvers: [{name: own}]\n    epochs: 0\n    epoch_reducer: best\n    extra: 1\n");

    [Fact]
    public void The_key_of_the_documentation_s_prose_is_named_as_such()
    {
        const string Markup = Head + "tasks:\n  - id: a\n    field_spec: {}\n    solvers: [{name: generate}]\n    {|EVAL023:scores|}: [{name: match}]\n";
        Assert.Contains("    scorers: [{name: match}]\n", Marked.Fixed(Markup, Assert.Single(Marked.Definition(Markup))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("epochs: 1")]
    [InlineData("epochs: {|EVAL024:0|}")]
    [InlineData("epochs: {|EVAL024:-2|}")]
    [InlineData("epochs: {|EVAL004:1.5|}")]
    [InlineData("epoch_reducer: pass_at_5")]
    [InlineData("epoch_reducer: at_least_2")]
    [InlineData("epoch_reducer: mean")]
    [InlineData("epoch_reducer: {|EVAL024:pass_at_k|}")]
    [InlineData("epoch_reducer: {|EVAL024:average|}")]
    [InlineData("epoch_reducer: {|EVAL024:''|}")]
    [InlineData("epoch_reducer: {|EVAL024:pass_at_٥|}")]
    public void Epochs_and_their_reducer_are_as_Inspect_reads_them(string line) => Marked.Definition(
        Head + $"tasks:\n  - id: a\n    {line}\n    field_spec: {{}}\n    solvers: [{{name: generate}}]\n    scorers: [{{name: match}}]\n");

    [Fact]
    public void A_key_that_Inspect_refuses_is_an_error_and_a_warning_in_a_copy()
    {
        const string Markup = Head + """
            tasks:
              - id: a
                {|EVAL025:metrics|}: [eer]
                {|EVAL025:epoch|}: 4
                field_spec:
                  input: q
                  {|EVAL025:targets|}: a
                  choices: [a, b]
                solvers:
                  - name: generate
                    {|EVAL025:params|}: {}
                scorers: [{name: match}]
            """;
        var findings = Marked.Definition(Markup);
        Assert.Contains("    epochs: 4\n", Marked.Fixed(Markup, findings[1]), StringComparison.Ordinal);
        Marked.Copy(Markup.Replace("{|EVAL025", "{|warning EVAL025", StringComparison.Ordinal));
        Marked.Copy(Markup, new() { StrictBenchmarks = true });
    }

    [Fact]
    public void A_task_s_fields_at_the_top_level_of_a_definition_for_Inspect_are_errors() => Marked.Definition(
        Head + "{|EVAL025:epochs|}: 4\ntasks:\n  - id: a\n    field_spec: {}\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n");

    [Fact]
    public void A_definition_without_framework_or_name_is_incomplete()
    {
        const string Markup = "# ours\n{|warning EVAL026:tasks|}:\r\n  - id: a\r\n    field_spec: {}\r\n    solvers: [{name: generate}]\r\n    scorers: [{name: match}]\r\nname: x\r\ndescription: y\r\n";
        const string Cr = "{|warning EVAL026:tasks|}: [{id: a, field_spec: {}, solvers: [{name: generate}], scorers: [{name: match}]}]\rname: x\rdescription: y\r";
        var finding = Assert.Single(Marked.Definition(Markup));
        Assert.StartsWith("# ours\nevaluation_framework: inspect-ai\n", Marked.Fixed(Markup, finding), StringComparison.Ordinal);
        Assert.StartsWith("evaluation_framework: inspect-ai\rtasks:", Marked.Fixed(Cr, Assert.Single(Marked.Definition(Cr))), StringComparison.Ordinal);
        Marked.Definition("{|warning EVAL005:evalution_framework|}: mteb\nname: x\ndescription: y\ntasks:\n  - id: a\n");
    }
}
