using CommunityEvals.Configuration;

namespace CommunityEvals.Findings;

/// <summary>What a project says of severities, in the compiler's own terms, and what follows for a finding.</summary>
/// <remarks>The compiler applies these settings by itself; everyone else asks here, so that both agree.</remarks>
public sealed record SeveritySettings
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    /// <summary><c>NoWarn</c>.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary><c>WarningsAsErrors</c>.</summary>
    public string WarningsAsErrors { get; init; } = "";

    /// <summary><c>WarningsNotAsErrors</c>.</summary>
    public string WarningsNotAsErrors { get; init; } = "";

    /// <summary><c>TreatWarningsAsErrors</c>.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>What global configs say, by id.</summary>
    public IReadOnlyDictionary<string, Severity> Configured { get; init; } = new Dictionary<string, Severity>();

    /// <summary>What <c>.editorconfig</c> files say for single files.</summary>
    public EditorConfigs PerFile { get; init; } = EditorConfigs.None;

    /// <summary>Findings that are known and do not count.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>The severity that a finding of <paramref name="id"/> in the file at <paramref name="path"/> ends up with.</summary>
    /// <remarks>A rule that is off for a file is never raised there, so that no other setting brings it back.</remarks>
    public Severity Resolve(string path, string id, Severity severity) => PerFile.SeverityOf(path, id) switch
    {
        Severity.None => Severity.None,
        { } perFile => Resolve(id, perFile),
        null => Resolve(id, severity),
    };

    /// <summary>The severity that a finding of <paramref name="id"/> ends up with.</summary>
    /// <remarks>
    /// The order is the compiler's: NoWarn, then WarningsAsErrors, then the global configs, then TreatWarningsAsErrors.
    /// </remarks>
    public Severity Resolve(string id, Severity severity)
    {
        if (Names(NoWarn, id))
        {
            return Severity.None;
        }

        if (Names(WarningsAsErrors, id))
        {
            return Severity.Error;
        }

        var resolved = Configured.TryGetValue(id, out var configured) ? configured : severity;
        var isPromoted = TreatWarningsAsErrors && resolved == Severity.Warning && !Names(WarningsNotAsErrors, id);
        return isPromoted ? Severity.Error : resolved;
    }

    private static bool Names(string list, string id) =>
        list.Length > 0 && list.Split(Separators).Contains(id, StringComparer.OrdinalIgnoreCase);
}
