namespace CommunityEvals.Rules;

/// <summary>All rules, by id. A new rule is one line here, its room and its tests.</summary>
public static class RuleTable
{
    /// <summary>A setting of the project means nothing.</summary>
    public static Rule InvalidSetting { get; } = new InvalidSetting();

    /// <summary>A leaderboard on the disk is from an earlier build.</summary>
    public static Rule OutdatedLeaderboard { get; } = new OutdatedLeaderboard();

    /// <summary>The project's own schema refuses a result.</summary>
    public static Rule PolicyViolation { get; } = new PolicyViolation();

    /// <summary>A file could not be read.</summary>
    public static Rule UnreadableFile { get; } = new UnreadableFile();

    /// <summary>An output could not be written.</summary>
    public static Rule UnwritableOutput { get; } = new UnwritableOutput();

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new MalformedYaml(),
        new WrongShape(),
        new MissingKey(),
        new WrongType(),
        new UnknownKey(),
        new DuplicateKey(),
        new NonFiniteValue(),
        new LimitExceeded(),
        new IgnoredLocation(),
        new UnknownRepo(),
        new DuplicateTask(),
        new UnknownTask(),
        new UnknownBenchmark(),
        PolicyViolation,
        new InvalidSourceUrl(),
        UnreadableFile,
        UnwritableOutput,
        OutdatedLeaderboard,
        InvalidSetting,
    ];

    /// <summary>The rule of that id, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));
}
