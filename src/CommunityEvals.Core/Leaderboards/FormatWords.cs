using CommunityEvals.Benchmarks;

namespace CommunityEvals.Leaderboards;

/// <summary>The words that stand in every format for what is one of a few things; each is one thing for good.</summary>
internal static class FormatWords
{
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
}
