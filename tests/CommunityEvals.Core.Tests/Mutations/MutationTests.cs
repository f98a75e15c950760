using CommunityEvals.Documents;
using CommunityEvals.Findings;
using CommunityEvals.Fixing;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests.Mutations;

/// <summary>Good files with one fault each are told of that fault, at its place, and of nothing that only follows from it.</summary>
public class MutationTests
{
    /// <summary>Rules that no text can break, each with what it takes; the tests of the task host break them.</summary>
    private static readonly Dictionary<string, string> OfTheHost = new()
    {
        ["EVAL042"] = "the history of a clone, which the task host asks git for",
        ["EVAL047"] = "a schema of the project, which the task host holds",
        ["EVAL080"] = "what the Hub says in a saved answer",
        ["EVAL081"] = "a saved answer of the Hub that is none",
        ["EVAL082"] = "a card that has another value",
        ["EVAL083"] = "a pull request of unknown state",
        ["EVAL084"] = "a git repo that cannot be asked",
        ["EVAL085"] = "a card that says something else",
        ["EVAL086"] = "a card with a mark too few or too many",
        ["EVAL091"] = "a file that the disk does not give",
        ["EVAL092"] = "an output that the disk does not take",
        ["EVAL093"] = "a leaderboard of an earlier build",
        ["EVAL094"] = "a setting that means nothing",
    };

    /// <summary>Rules of which a mutation at least has a fix.</summary>
    private static readonly HashSet<string> WithFixes =
        ["EVAL003", "EVAL004", "EVAL005", "EVAL007", "EVAL008", "EVAL009", "EVAL016", "EVAL020", "EVAL021", "EVAL022", "EVAL023", "EVAL024", "EVAL025", "EVAL026", "EVAL040", "EVAL049", "EVAL060", "EVAL061"];

    public static TheoryData<string> Ids => [.. MutationTable.All.Select(mutation => mutation.Id).Distinct()];

    [Fact]
    public void The_good_files_have_no_findings()
    {
        Assert.Empty(new Mutation("", GoodFiles.ResultsPath, GoodFiles.Results, 1, 1).Check());
        Assert.Empty(new Mutation("", GoodFiles.DefinitionPath, GoodFiles.Definition, 1, 1).Check());
    }

    [Fact]
    public void There_are_well_over_a_hundred_mutations_no_two_of_them_alike()
    {
        Assert.True(MutationTable.All.Count > 300);
        Assert.Equal(MutationTable.All.Count, MutationTable.All.Select(mutation => mutation.Path + "\n" + mutation.Text).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_mutation_is_told_of_its_fault_at_its_place_and_of_no_other(string id)
    {
        var mutations = MutationTable.All.Where(mutation => mutation.Id == id).ToList();
        Assert.True(mutations.Count >= 3, $"{mutations.Count} mutations break {id}");
        Assert.Empty(mutations.Select(Complaint).OfType<string>());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void With_the_rule_switched_off_no_other_rule_tells_of_the_fault(string id)
    {
        foreach (var mutation in MutationTable.All.Where(mutation => mutation.Id == id))
        {
            Assert.DoesNotContain(mutation.Check(new() { NoWarn = id }), finding => finding.Rule.Id == id || finding.Severity >= Severity.Warning);
        }
    }

    [Fact]
    public void Only_rules_that_no_text_can_break_have_no_mutation() => Assert.Equal(
        OfTheHost.Keys.Concat(MutationTable.All.Select(mutation => mutation.Id)).Distinct().Order(StringComparer.Ordinal),
        RuleTable.All.Select(rule => rule.Id));

    [Fact]
    public void Every_fix_mends_its_fault_and_makes_no_new_one_or_is_a_choice_of_which_one_does()
    {
        var choices =
            from mutation in MutationTable.All
            from finding in mutation.Check()
            where finding.Rule.Id == mutation.Id && finding.Fixes.Count > 0
            select (Mutation: mutation, finding.Fixes);
        Assert.Empty(WithFixes.Except(choices.Select(choice => choice.Mutation.Id)));
        Assert.Empty(choices.Select(choice => ComplaintAfterAny(choice.Mutation, choice.Fixes)).OfType<string>());
    }

    private static string? ComplaintAfterAny(Mutation mutation, IReadOnlyList<Fix> fixes)
    {
        var complaints = fixes.Select(fix => ComplaintAfter(mutation, fix)).ToList();
        return complaints.Contains(null) ? null : complaints[0];
    }

    private static string? ComplaintAfter(Mutation mutation, Fix fix)
    {
        var mended = mutation with { Text = FixApplication.Apply(mutation.Text, fix.Edits)! };
        var left = mended.Check().Where(finding => finding.Severity >= Severity.Warning || finding.Rule.Id == mutation.Id).Select(finding => $"{finding.Rule.Id} {finding.Message}").ToList();
        return left.Count == 0 ? null : $"{mutation.Id}, after '{fix.Title}': {string.Join("; ", left)} in\n{mended.Text}";
    }

    private static string? Complaint(Mutation mutation)
    {
        var document = mutation.Read();
        var told = mutation.Check()
            .Where(finding => finding.Severity >= Severity.Warning || finding.Rule.Id == mutation.Id)
            .Select(finding => Told(document, finding))
            .ToList();
        var expected = $"{mutation.Id} at {mutation.Line}:{mutation.Column}";
        return told is [var only] && only.StartsWith(expected + " ", StringComparison.Ordinal)
            ? null
            : $"expected {expected}, told {string.Join("; ", told)} in\n{mutation.Text}";
    }

    private static string Told(EvalDocument document, Finding finding)
    {
        var (line, column) = (document.Text.PositionAt(finding.Span.Start).Line, document.Text.PositionAt(finding.Span.Start).Column);
        return $"{finding.Rule.Id} at {line}:{column} ({finding.Message})";
    }
}
