using CommunityEvals.Benchmarks;

namespace CommunityEvals.Leaderboards;

/// <summary>The words that stand in every format for what is one of a few things; each is one thing for good.</summary>
internal static class FormatWords
{
    /// <summary>The words for how far a result has come.</summary>
    public static IReadOnlyDictionary<string, ResultStatus> Statuses { get; } = ByWord([ResultStatus.Merged, ResultStatus.Community], status => WordOf(status));

    /// <summary>The words for who tells a date.</summary>
    public static IReadOnlyDictionary<string, DateOrigin> DateOrigins { get; } = ByWord([DateOrigin.Declared, DateOrigin.Git, DateOrigin.Hub], origin => WordOf(origin));

    /// <summary>The words for units.</summary>
    public static IReadOnlyDictionary<string, ScoreUnit> Units { get; } = ByWord([ScoreUnit.Percent, ScoreUnit.Fraction], unit => WordOf(unit));

    public static string WordOf(ResultOrigin origin) => origin switch
    {
        ResultOrigin.File => "file",
        ResultOrigin.PullRequest => "pull-request",
        ResultOrigin.Snapshot => "snapshot",
        _ => "model-card",
    };

    public static string? WordOf(ResultStatus? status) => status switch
    {
        ResultStatus.Merged => "merged",
        ResultStatus.Community => "community",
        _ => null,
    };

    public static string? WordOf(DateOrigin? origin) => origin switch
    {
        DateOrigin.Declared => "declared",
        DateOrigin.Git => "git",
        DateOrigin.Hub => "hub",
        _ => null,
    };

    public static string? WordOf(ScoreUnit? unit) => unit switch
    {
        ScoreUnit.Percent => "percent",
        ScoreUnit.Fraction => "fraction",
        _ => null,
    };

    public static string? WordOf(DefinitionOrigin? origin) => origin switch
    {
        DefinitionOrigin.File => "file",
        DefinitionOrigin.Catalog => "catalog",
        _ => null,
    };

    private static Dictionary<string, T> ByWord<T>(T[] all, Func<T?, string?> wordOf)
        where T : struct => all.ToDictionary(one => wordOf(one)!, one => one, StringComparer.Ordinal);
}
