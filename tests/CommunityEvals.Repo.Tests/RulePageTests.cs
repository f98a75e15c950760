using CommunityEvals.Findings;
using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

public class RulePageTests
{
    private static readonly string[] Sections = ["## Cause", "## How to fix", "## How to silence"];

    public static TheoryData<string> Ids => new(RuleTable.All.Select(rule => rule.Id));

    public static TheoryData<string> IdsOfTheEngine => new(RuleTable.All.Where(IsOfTheEngine).Select(rule => rule.Id));

    public static TheoryData<string> IdsOfTheTask => new(RuleTable.All.Where(rule => !IsOfTheEngine(rule)).Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(IdsOfTheEngine))]
    public void Bad_examples_break_the_rule_at_the_marked_places_and_no_other_rule(string id)
    {
        var examples = PageOf(id).BadExamples;
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            var findings = FindingsIn(example);
            Assert.NotEmpty(example.Marks);
            Assert.Equal(example.Marks, findings.Where(found => found.Finding.Rule.Id == id).Select(found => (found.Path, found.Finding.Span)));
            Assert.DoesNotContain(findings, found => found.Finding.Rule.Id != id && found.Finding.Severity >= Severity.Warning);
        }
    }

    [Theory]
    [MemberData(nameof(IdsOfTheEngine))]
    public void Good_examples_break_no_rule(string id)
    {
        var examples = PageOf(id).GoodExamples;
        Assert.NotEmpty(examples);
        foreach (var example in examples)
        {
            Assert.DoesNotContain(FindingsIn(example), found => found.Finding.Severity >= Severity.Warning || found.Finding.Rule.Id == id);
        }
    }

    [Theory]
    [MemberData(nameof(IdsOfTheTask))]
    public void Pages_of_rules_that_the_task_reports_show_what_it_prints(string id)
    {
        var rule = RuleTable.Find(id)!;
        var printed = PageOf(id).Fences.Where(fence => fence.Words.Contains("task-output")).SelectMany(fence => fence.Lines).ToList();
        Assert.NotEmpty(printed);
        Assert.All(printed, line => Assert.Contains($": {rule.Severity.ToString().ToLowerInvariant()} {id}: ", line, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pages_say_what_the_code_says(string id)
    {
        var page = PageOf(id);
        GeneratedText.Check(page.Path, page.InStep());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Pages_tell_the_cause_the_cure_and_how_to_silence(string id) =>
        Assert.Empty(Sections.Except(PageOf(id).Headings));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_its_class_its_file_and_its_folder_bear_one_name(string id)
    {
        var rule = RuleTable.Find(id)!;
        Assert.Equal(rule.Name, rule.GetType().Name);
        Assert.Contains($"{RulePage.FolderOf(rule)}/{rule.Name}.cs", RepoFiles.Below(RulePage.RulesFolder));
        Assert.EndsWith($"{RulePage.RulesFolder}/{RulePage.FolderOf(rule)}/README.md", rule.HelpUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_has_a_room_with_a_page_and_every_room_a_rule()
    {
        var pages = RepoFiles.Below(RulePage.RulesFolder).Where(file => file.EndsWith("/README.md", StringComparison.Ordinal));
        var rooms = Directory.EnumerateDirectories(RepoFiles.FullPath(RulePage.RulesFolder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        var folders = RuleTable.All.Select(RulePage.FolderOf).ToList();
        Assert.Equal(folders, rooms);
        Assert.Equal(folders.Select(folder => folder + "/README.md"), pages);
    }

    /// <summary>Whether the engine checks the rule; of those one needs the day, which only the build task tells it.</summary>
    private static bool IsOfTheEngine(Rule rule) => !rule.IsOfTaskHost || rule is FutureDate;

    private static RulePage PageOf(string id) => new(RuleTable.Find(id)!);

    private static List<(string Path, Finding Finding)> FindingsIn(Example example) =>
        CheckedTree.Of(example).Documents
            .SelectMany(document => document.Findings.Select(finding => (document.Document.File.Path, finding)))
            .ToList();
}
