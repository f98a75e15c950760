using CommunityEvals.Rules;

namespace CommunityEvals.Repo.Tests;

public class ReadmeTests
{
    private const string Begin = "<!-- rules: begin, written by the tests -->";
    private const string End = "<!-- rules: end -->";

    [Fact]
    public void The_rule_table_is_that_of_the_code()
    {
        const string Readme = "README.md";
        var text = RepoFiles.Read(Readme);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, begin, StringComparison.Ordinal);
        GeneratedText.Check(Readme, $"{text[..begin]}\n\n{Table()}\n{text[end..]}");
    }

    private static string Table() =>
        "| id | severity | name | what holds |\n|---|---|---|---|\n" + string.Concat(RuleTable.All.Select(Row));

    private static string Row(Rule rule)
    {
        var host = rule.IsOfTaskHost ? " (build task alone)" : "";
        var page = $"{RulePage.RulesFolder}/{RulePage.FolderOf(rule)}/README.md";
        return $"| [{rule.Id}]({page}) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Name} | {rule.Title}{host} |\n";
    }
}
