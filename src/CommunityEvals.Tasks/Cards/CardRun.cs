using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Reporting;
using CommunityEvals.Tasks.Settings;
using CommunityEvals.Yaml;

namespace CommunityEvals.Tasks.Cards;

/// <summary>Brings the blocks of cards up to date, or where the project asks for a check, finds out which are not.</summary>
internal sealed class CardRun(string projectFolder, CardSettings settings, SeveritySettings severities, CardContents contents)
{
    /// <summary>Looks after the card of a repo.</summary>
    public CardOutcome Take(CardTarget target)
    {
        var path = Path.GetFullPath(Path.Combine(projectFolder, target.Path));
        try
        {
            return CardFile.Read(path, projectFolder) is { } card ? Take(target, card) : new(target.Path, CardState.Missing);
        }
        catch (Exception exception) when (IoFault.Is(exception))
        {
            return Refused(target, path, RuleTable.UnreadableFile, $"cannot read '{path}': {IoFault.Describe(exception, path)}");
        }
    }

    private CardOutcome Take(CardTarget target, CardFile file)
    {
        if (file.Card.Fault is { } fault)
        {
            return Refused(target, file.FullPath, RuleTable.BrokenCardBlock, fault.Message, file.Text.RangeOf(fault.Span));
        }

        if (file.Card.Begin is null && !settings.Inserts)
        {
            return new(target.Path, CardState.Unmarked);
        }

        var text = file.Card.With(contents.Of(target));
        return text == file.Text.Text ? new(target.Path, CardState.UpToDate)
            : settings.IsCheck ? OutOfDate(target, file, text)
            : file.Replace(text, projectFolder) is { } refusal ? Refused(target, file.FullPath, RuleTable.UnwritableOutput, $"cannot write '{file.FullPath}': {refusal}")
            : new(target.Path, CardState.Written);
    }

    private CardOutcome OutOfDate(CardTarget target, CardFile file, string text)
    {
        var (line, expected) = file.Card.FirstChange(text);
        var what = file.Card.Begin is null
            ? "this card has no block of the results"
            : $"this block is not what the results say: line {line} should be '{Quoted.OneLine(expected)}'";
        return new(target.Path, CardState.OutOfDate, Finding(
            target,
            file.FullPath,
            RuleTable.CardOutOfDate,
            $"{what}. Run 'dotnet build -t:CommunityEvalsCards' and commit the file",
            file.Card.Begin is { } begin ? file.Text.RangeOf(begin) : null));
    }

    private CardOutcome Refused(CardTarget target, string path, Rule rule, string message, TextRange? range = null) =>
        new(target.Path, CardState.Refused, Finding(target, path, rule, message, range));

    private ReportedFinding Finding(CardTarget target, string path, Rule rule, string message, TextRange? range) =>
        new(rule, severities.Resolve(target.Path, rule.Id, rule.Severity), path, range, message);
}
