namespace CommunityEvals.Tasks.Settings;

/// <summary>What the project asks of cards.</summary>
/// <param name="IsCheck">Whether a card that is out of date is an error, and none is written.</param>
/// <param name="Inserts">Whether a card without a block gets one.</param>
/// <param name="MostRows">How many rows a table has at most.</param>
internal sealed record CardSettings(bool IsCheck, bool Inserts, int MostRows)
{
    private const int DefaultMostRows = 50;

    public static CardSettings Read(CheckEvalFiles task, SettingProblems problems) => new(
        problems.Flag("CommunityEvalsCardsCheck", task.CardsCheck, byDefault: false),
        problems.Flag("CommunityEvalsCardsInsert", task.CardsInsert, byDefault: false),
        problems.Count("CommunityEvalsCardsMostRows", task.CardsMostRows, DefaultMostRows));
}
