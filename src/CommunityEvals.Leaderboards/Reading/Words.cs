namespace CommunityEvals.Leaderboards.Reading;

/// <summary>The words of the format. One that is not listed was added later, and is read as unknown.</summary>
internal static class Words
{
    public static DefinitionOrigin DefinitionOrigin(string word) => word switch
    {
        "file" => Leaderboards.DefinitionOrigin.File,
        "catalog" => Leaderboards.DefinitionOrigin.Catalog,
        _ => Leaderboards.DefinitionOrigin.Unknown,
    };

    public static ScoreUnit Unit(string word) => word switch
    {
        "percent" => ScoreUnit.Percent,
        "fraction" => ScoreUnit.Fraction,
        _ => ScoreUnit.Unknown,
    };

    public static DirectionOrigin DirectionOrigin(string word) => word switch
    {
        "declared" => Leaderboards.DirectionOrigin.Declared,
        "catalog" => Leaderboards.DirectionOrigin.Catalog,
        "assumed" => Leaderboards.DirectionOrigin.Assumed,
        "hub" => Leaderboards.DirectionOrigin.Hub,
        _ => Leaderboards.DirectionOrigin.Unknown,
    };

    public static ResultStatus Status(string word) => word switch
    {
        "merged" => ResultStatus.Merged,
        "community" => ResultStatus.Community,
        _ => ResultStatus.Unknown,
    };

    public static DateOrigin DateOrigin(string word) => word switch
    {
        "declared" => Leaderboards.DateOrigin.Declared,
        "git" => Leaderboards.DateOrigin.Git,
        "hub" => Leaderboards.DateOrigin.Hub,
        _ => Leaderboards.DateOrigin.Unknown,
    };

    public static ResultOrigin Origin(string word) => word switch
    {
        "file" => ResultOrigin.File,
        "pull-request" => ResultOrigin.PullRequest,
        "snapshot" => ResultOrigin.Snapshot,
        "model-card" => ResultOrigin.ModelCard,
        _ => ResultOrigin.Unknown,
    };

    public static SourceKind SourceKind(string word) => word switch
    {
        "paper" => Leaderboards.SourceKind.Paper,
        "model-card" => Leaderboards.SourceKind.ModelCard,
        "dataset" => Leaderboards.SourceKind.Dataset,
        "space" => Leaderboards.SourceKind.Space,
        "eval-log" => Leaderboards.SourceKind.EvalLog,
        "discussion" => Leaderboards.SourceKind.Discussion,
        "github" => Leaderboards.SourceKind.GitHub,
        "external" => Leaderboards.SourceKind.External,
        _ => Leaderboards.SourceKind.Unknown,
    };

    public static ClaimRelation Relation(string word) => word switch
    {
        "already-present" => ClaimRelation.AlreadyPresent,
        "proposal" => ClaimRelation.Proposal,
        _ => ClaimRelation.Unknown,
    };
}
