namespace CommunityEvals.Rules;

/// <summary>All rules, by id. A new rule is one line here, its room and its tests.</summary>
public static class RuleTable
{
    /// <summary>Where this package lives.</summary>
    public const string RepositoryUri = "https://github.com/communityevals/CommunityEvals.Build";

    /// <summary>The marks in a card do not tell where its block is.</summary>
    public static Rule BrokenCardBlock { get; } = new BrokenCardBlock();

    /// <summary>The block of a card is not what the build would write.</summary>
    public static Rule CardOutOfDate { get; } = new CardOutOfDate();

    /// <summary>A model has two values for one result.</summary>
    public static Rule ConflictingResults { get; } = new ConflictingResults();

    /// <summary>A model has a result twice.</summary>
    public static Rule DuplicateResult { get; } = new DuplicateResult();

    /// <summary>A setting of the project means nothing.</summary>
    public static Rule InvalidSetting { get; } = new InvalidSetting();

    /// <summary>A saved answer of the Hub's API is none.</summary>
    public static Rule InvalidSnapshot { get; } = new InvalidSnapshot();

    /// <summary>A leaderboard on the disk is from an earlier build.</summary>
    public static Rule OutdatedLeaderboard { get; } = new OutdatedLeaderboard();

    /// <summary>A value is beyond the range of its metric.</summary>
    public static Rule OutOfRange { get; } = new OutOfRange();

    /// <summary>The project's own schema refuses a result.</summary>
    public static Rule PolicyViolation { get; } = new PolicyViolation();

    /// <summary>A dataset's own history says that a revision is none, or that the task was another one.</summary>
    public static StaleRevision StaleRevision { get; } = new();

    /// <summary>The Hub refuses a file.</summary>
    public static RejectedByHub RejectedByHub { get; } = new();

    /// <summary>A model's card has another value than its results.</summary>
    public static CardDisagrees CardDisagrees { get; } = new();

    /// <summary>Nothing tells which way a task ranks.</summary>
    public static Rule UndeclaredDirection { get; } = new UndeclaredDirection();

    /// <summary>A value is in another unit than it should be.</summary>
    public static Rule UnitMismatch { get; } = new UnitMismatch();

    /// <summary>Nothing is known of a dataset.</summary>
    public static Rule UnknownBenchmark { get; } = new UnknownBenchmark();

    /// <summary>A benchmark does not have a task.</summary>
    public static UnknownTask UnknownTask { get; } = new();

    /// <summary>Nothing tells whether a pull request is open.</summary>
    public static Rule UnknownPullRequest { get; } = new UnknownPullRequest();

    /// <summary>A file could not be read.</summary>
    public static Rule UnreadableFile { get; } = new UnreadableFile();

    /// <summary>A git repo could not be asked.</summary>
    public static Rule UnreadableHistory { get; } = new UnreadableHistory();

    /// <summary>An output could not be written.</summary>
    public static Rule UnwritableOutput { get; } = new UnwritableOutput();

    /// <summary>A comment ignores nothing.</summary>
    public static Rule UnnecessarySuppression { get; } = new UnnecessarySuppression();

    /// <summary>Every rule, in the order of the ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new MalformedYaml(),
        new WrongShape(),
        new MissingKey(),
        new WrongType(),
        new UnknownKey(),
        new DuplicateKey(),
        new InvalidDate(),
        new UnquotedDate(),
        new InvalidRepoId(),
        new InvalidRevision(),
        new PlaceholderText(),
        new NonFiniteValue(),
        new LimitExceeded(),
        new IgnoredLocation(),
        new UnknownRepo(),
        new EmptyValue(),
        new FutureDate(),
        new DuplicateTask(),
        new UnknownFramework(),
        new UnknownSolver(),
        new UnknownScorer(),
        new InvalidEpochs(),
        new UnknownTaskKey(),
        new IncompleteBenchmark(),
        UnknownTask,
        UnknownBenchmark,
        StaleRevision,
        DuplicateResult,
        ConflictingResults,
        UnitMismatch,
        OutOfRange,
        PolicyViolation,
        UndeclaredDirection,
        new NonStandardNotes(),
        new InvalidSourceUrl(),
        new MalformedHubLink(),
        new SourceOfOtherModel(),
        new UnpinnedSource(),
        new MissingSource(),
        new UnrecognizedVerifyToken(),
        RejectedByHub,
        InvalidSnapshot,
        CardDisagrees,
        UnknownPullRequest,
        UnreadableHistory,
        CardOutOfDate,
        BrokenCardBlock,
        UnnecessarySuppression,
        UnreadableFile,
        UnwritableOutput,
        OutdatedLeaderboard,
        InvalidSetting,
    ];

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The place of a rule in <see cref="All"/>.</summary>
    public static int IndexOf(Rule rule)
    {
        var index = 0;
        while (!ReferenceEquals(All[index], rule))
        {
            index++;
        }

        return index;
    }

    /// <summary>The rule of that id, or null.</summary>
    public static Rule? Find(string id) => ById.TryGetValue(id, out var rule) ? rule : null;
}
