using CommunityEvals.Documents;

namespace CommunityEvals.Core.Tests.Rules;

public class BenchmarkRulesTests
{
    private const string GoodInspect = """
        name: Tiny
        description: >
          A bench.
        evaluation_framework: inspect-ai
        license: mit
        tasks:
          - id: main
            config: default
            split: test
            epochs: 4
            epoch_reducer: pass_at_5
            shuffle_choices: true
            field_spec:
              input: question
              target: "literal:D"
              choices: ["a", "b"]
              metadata: [x]
            solvers:
              - name: prompt_template
                args:
                  template: "{prompt}"
              - name: multiple_choice
            scorers:
              - name: choice
        """;

    [Fact]
    public void A_definition_that_Hub_and_Inspect_accept_has_no_finding()
    {
        Marked.Definition(GoodInspect);
        Marked.Definition("evaluation_framework: mteb\ntasks:\n  - id: a\n    metrics: [x]\n");
    }

    [Theory]
    [InlineData("workers: 8\nmodel: yolo\n")]
    [InlineData("tasks: [a, b]\nname: skill\n")]
    [InlineData("kind: Eval\ntasks:\n  - name: x\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("_target_: !!python/object x\n")]
    [InlineData("tasks: {a: b}\ntasks: {}\n")]
    [InlineData("")]
    [InlineData("a: [\n")]
    public void Another_program_s_file_of_that_name_is_left_alone(string text) =>
        Marked.Check(text, FileClassifier.Benchmark("configs/eval.yaml", null, new()), new());

    [Theory]
    [InlineData("{|EVAL002:|}")]
    [InlineData("{|EVAL002:|}- a\n")]
    [InlineData("tasks: {|EVAL001:[|}\n")]
    [InlineData("{|EVAL003:workers|}: 8\n")]
    public void The_root_file_of_a_dataset_s_own_repo_must_be_a_definition(string markup) => Marked.Definition(markup);

    [Theory]
    [InlineData("{|EVAL002:|}")]
    [InlineData("tasks: {|EVAL001:[|}\n")]
    [InlineData("workers: 8\n")]
    public void In_a_benchmark_s_folder_only_what_cannot_be_read_is_reported(string markup) => Marked.Copy(markup);

    [Fact]
    public void A_fault_behind_a_recognised_beginning_is_reported_anywhere() => Marked.Check(
        "evaluation_framework: inspect-ai\ntasks: {|EVAL001:[|}\n",
        FileClassifier.Benchmark("x/eval.yaml", null, new()),
        new());

    [Fact]
    public void What_Inspect_needs_is_an_error_in_the_dataset_s_repo_and_a_warning_in_a_copy()
    {
        Marked.Definition("evaluation_framework: inspect-ai\ntasks:\n  - {|EVAL003:id|}: a\n    solvers: {|EVAL003:[]|}\n    scorers:\n      - name: match\n");
        Marked.Copy("evaluation_framework: inspect-ai\ntasks:\n  - {|warning EVAL003:id|}: a\n    solvers: {|warning EVAL003:[]|}\n    scorers:\n      - name: match\n");
        Marked.Copy(
            "evaluation_framework: inspect-ai\ntasks:\n  - {|EVAL003:id|}: a\n    solvers: {|EVAL003:[]|}\n    scorers:\n      - name: match\n",
            new() { StrictBenchmarks = true });
    }

    [Fact]
    public void Older_files_without_framework_but_with_scorers_are_read_as_Inspect_s() =>
        Marked.Definition("{|warning EVAL026:name|}: x\ndescription: y\ntasks:\n  - {|EVAL003:id|}: a\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n");

    [Fact]
    public void Wrong_types_in_a_definition_are_errors() => Marked.Definition(
        """
        name: {|EVAL004:{{NAME}}|}
        evaluation_framework: inspect-ai
        tasks:
          - id: {|EVAL004:5|}
            epochs: {|EVAL004:"4"|}
            shuffle_choices: {|EVAL004:yes|}
            field_spec:
              choices: [a, {|EVAL004:2|}]
            solvers:
              - {|EVAL004:generate|}
            scorers: {|EVAL004:match|}
        """);

    [Fact]
    public void One_task_without_its_dash_is_told_so()
    {
        var finding = Assert.Single(Marked.Definition("evaluation_framework: mteb\ntasks:\n  {|EVAL004:id: a|}\n"));
        Assert.Equal("'tasks' is a mapping where a list of tasks is expected: begin each item with '- '", finding.Message);
    }

    [Fact]
    public void A_step_that_is_only_named_is_written_as_a_mapping()
    {
        const string Markup = "evaluation_framework: inspect-ai\ntasks:\n  - id: a\n    field_spec: {}\n    solvers:\n      - {|EVAL004:generate|} # alone\n    scorers: [{|EVAL004:'match'|}]\n";
        var findings = Marked.Definition(Markup);
        Assert.Contains("      - { name: generate } # alone\n", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
        Assert.Contains("    scorers: [{ name: match }]\n", Marked.Fixed(Markup, findings[1]), StringComparison.Ordinal);
        Assert.Contains("is text ('match') where a mapping with 'name' is expected: write { name: match }", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_of_a_key_is_a_warning_and_other_keys_are_not()
    {
        Marked.Definition("{|warning EVAL005:descripton|}: x\nevaluation_framework: mteb\nlicense: mit\nlanguages: [en]\ntasks:\n  - id: a\n    {|warning EVAL005:confg|}: b\n");
        Marked.Definition("evaluation_framework: mteb\ntask: multiple-choice\ntasks:\n  - id: a\n");
    }

    [Fact]
    public void A_key_of_another_program_that_is_near_a_known_one_but_takes_another_kind_of_value_is_left_alone() =>
        Marked.Definition("evaluation_framework: mteb\nnames: [a]\ntasks:\n  - id: a\n    splits: [test]\n    configs: {a: b}\n");

    [Fact]
    public void A_key_that_only_shares_a_word_with_a_known_one_is_not_renamed_unseen()
    {
        var findings = Marked.Definition("tasks:\n  - id: a\n    {|warning EVAL005:config_name|}: b\n    {|warning EVAL005:Split|}: test\n{|warning EVAL005:evaluation-framework|}: mteb\n");
        Assert.Equal([false, true, true], findings.Select(finding => Assert.Single(finding.Fixes).IsSafe));
    }

    [Theory]
    [InlineData("task: classification\n")]
    [InlineData("task:\n  id: a\n")]
    public void One_task_in_place_of_a_list_is_named_as_such_and_not_only_renamed(string task)
    {
        var finding = Assert.Single(Marked.Definition("{|EVAL003:evaluation_framework|}: mteb\n" + task));
        Assert.EndsWith("'task' should be 'tasks', with a list of tasks", finding.Message, StringComparison.Ordinal);
        Assert.Empty(finding.Fixes);
    }

    [Fact]
    public void A_task_s_keys_at_the_top_level_are_named_as_such()
    {
        var findings = Marked.Definition("evaluation_framework: mteb\ntasks:\n  - id: a\n{|warning EVAL005:field_spec|}: {input: x}\n{|warning EVAL005:solvers|}: [{name: generate}]\n");
        Assert.Contains("belongs in a task", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mteb")]
    [InlineData("inspect-ai")]
    public void The_part_of_a_dataset_that_a_task_reads_does_nothing_at_the_top_level(string framework) => Marked.Definition(
        $"evaluation_framework: {framework}\nid: harmless\n{{|warning EVAL005:config|}}: small\n{{|warning EVAL005:split|}}: train\n"
        + "tasks:\n  - id: a\n    field_spec: {input: question}\n    solvers: [{name: generate}]\n    scorers: [{name: match}]\n");

    [Fact]
    public void Tasks_that_are_misspelled_are_one_finding()
    {
        var finding = Assert.Single(Marked.Definition("{|EVAL003:evaluation_framework|}: mteb\ntask:\n  - id: a\n"));
        Assert.Contains("'task' should be 'tasks'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_task_s_id_that_is_taken_can_be_numbered_by_the_first_free_number()
    {
        const string Markup = "evaluation_framework: mteb\ntasks:\n  - id: a%b\n  - id: a%b_2\n  - id: {|EVAL020:'a%b'|} # again\n  - id: {|EVAL020:a%b|}\n";
        var findings = Marked.Definition(Markup);
        Assert.Equal(["'a%b_3'", "a%b_4"], findings.Select(finding => Assert.Single(Assert.Single(finding.Fixes).Edits).NewText));
        Assert.Contains("  - id: 'a%b_3' # again\n", Marked.Fixed(Markup, findings[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tasks_of_one_id_are_an_error_at_the_second()
    {
        var finding = Assert.Single(Marked.Definition("evaluation_framework: mteb\ntasks:\n  - id: a\n  - id: b\n  - id: {|EVAL020:a|}\n"));
        Assert.Contains("first on line 3", finding.Message, StringComparison.Ordinal);
        Assert.False(Assert.Single(finding.Fixes).IsSafe);
    }

    [Fact]
    public void A_definition_of_nobody_is_a_warning() => Marked.Check(
        "{|warning EVAL015:|}evaluation_framework: mteb\ntasks:\n  - id: a\n",
        FileClassifier.Benchmark("stuff/eval.yaml", null, new()),
        new());
}
