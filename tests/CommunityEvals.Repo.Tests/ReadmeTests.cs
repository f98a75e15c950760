using System.Globalization;
using System.Text.RegularExpressions;
using CommunityEvals.Leaderboards;
using CommunityEvals.Rules;
using CommunityEvals.Tables;
using CommunityEvals.Yaml;

namespace CommunityEvals.Repo.Tests;

public partial class ReadmeTests
{
    private const string Readme = "README.md";
    private const string BuildLogic = "build";

    private static readonly string[] PicturedFiles = ["missing-key.yaml", "unknown-key.yaml", "unknown-task.yaml", "wrong-type.yaml"];

    [Fact]
    public void The_rule_table_the_limits_the_leaderboard_and_the_columns_are_what_the_code_gives()
    {
        var text = RepoFiles.Read(Readme);
        text = Replace(text, "picture", PictureText());
        text = Replace(text, "rules", RuleTableText());
        text = Replace(text, "limits", LimitsText());
        text = Replace(text, "leaderboard", LeaderboardText());
        text = Replace(text, "columns", ColumnsText());
        GeneratedText.Check(Readme, text);
    }

    [Fact]
    public void Every_property_and_target_of_the_build_logic_is_in_the_readme()
    {
        var logic = BuildLogicText();
        var readme = RepoFiles.Read(Readme);
        Assert.Empty(PublicName().Matches(logic).Select(match => match.Value).Distinct().Except(PublicName().Matches(readme).Select(match => match.Value)));
    }

    [Fact]
    public void Every_property_item_and_target_of_the_readme_is_in_the_build_logic()
    {
        var logic = BuildLogicText();
        var names = PublicName().Matches(RepoFiles.Read(Readme)).Select(match => match.Value).Distinct();
        Assert.DoesNotContain(names, name => !Regex.IsMatch(logic, $@"\b{name}\b"));
    }

    private static string BuildLogicText() =>
        string.Concat(RepoFiles.Below(BuildLogic)
            .Where(file => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal))
            .Select(file => RepoFiles.Read($"{BuildLogic}/{file}")));

    /// <summary>The text with what stands between the marks of <paramref name="part"/> replaced.</summary>
    private static string Replace(string text, string part, string content)
    {
        var mark = $"<!-- {part}: begin, written by the tests -->";
        var begin = text.IndexOf(mark, StringComparison.Ordinal) + mark.Length;
        var end = text.IndexOf($"<!-- {part}: end -->", begin, StringComparison.Ordinal);
        return $"{text[..begin]}\n\n{content}\n{text[end..]}";
    }

    private static string PictureText()
    {
        var lines = CheckedTree.OfFolder("samples/Broken").Lines
            .Select(WithoutFolder)
            .Where(line => PicturedFiles.Any(file => line.StartsWith(file, StringComparison.Ordinal)));
        return $"```text\n$ dotnet build samples/Broken\n{string.Concat(lines.Select(line => line + "\n"))}```\n";
    }

    private static string WithoutFolder(string line) =>
        line[(line[..line.IndexOf('(', StringComparison.Ordinal)].LastIndexOf('/') + 1)..];

    private static string RuleTableText() =>
        "| id | severity | name | what holds |\n|---|---|---|---|\n" + string.Concat(RuleTable.All.Select(Row));

    private static string Row(Rule rule)
    {
        var host = rule.IsOfTaskHost ? " (build task alone)" : "";
        var page = $"{RulePage.RulesFolder}/{RulePage.FolderOf(rule)}/README.md";
        return $"| [{rule.Id}]({page}) | {rule.Severity.ToString().ToLowerInvariant()} | {rule.Name} | {rule.Title}{host} |\n";
    }

    private static string LimitsText()
    {
        var limits = YamlLimits.Default;
        return $"""
            - {Number(limits.MaxLength)} characters,
            - {Number(limits.MaxDepth)} lists and mappings inside each other,
            - {Number(limits.MaxNodes)} values, every alias (`*name`) counted as what it stands for,
            - {Number(limits.MaxAliases)} aliases.

            """;
    }

    private static string LeaderboardText()
    {
        const string File = ".eval_results/hle_with_tools.yaml";
        var tree = CheckedTree.Check([(File, RepoFiles.Read("samples/ModelRepo/" + File))], new() { Repos = new() { ModelId = "acme/tiny-1b" } });
        return $"```json\n{LeaderboardJson.Write(tree.Leaderboard)}```\n";
    }

    private static string ColumnsText() =>
        "| column | type | meaning |\n|---|---|---|\n"
        + string.Concat(ResultColumns.All.Select(column => $"| `{column.Name}` | {column.SqlType} | {column.Meaning} |\n"));

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A property or target that users may write, or an item; private names begin with <c>_</c>.</summary>
    [GeneratedRegex(@"(?<![\w.])(CommunityEvals[A-Z]\w*|Eval(Result|Benchmark|Metric|Policy|Leaderboard|Shard))\b")]
    private static partial Regex PublicName();
}
