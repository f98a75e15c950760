namespace CommunityEvals.Leaderboards;

/// <summary>A score: a number, and the digits that somebody wrote. It can be used as the number.</summary>
/// <param name="Value">The nearest double, always finite in what was read.</param>
/// <param name="Digits">The number as JSON has it, in the digits of the file: <c>20.90</c>.</param>
public readonly record struct Score(double Value, string Digits)
{
    /// <summary>The number.</summary>
    /// <param name="score">A score.</param>
    public static implicit operator double(Score score) => score.Value;

    /// <summary>The digits.</summary>
    public override string ToString() => Digits;
}
