using CommunityEvals.Findings;

namespace CommunityEvals.Configuration;

/// <summary>Reads severities of rules from the texts of global analyzer configs.</summary>
/// <remarks>
/// As the compiler does: a higher <c>global_level</c> wins, and a key that two files of one level set differently counts in
/// neither (learn.microsoft.com, "Configuration files for code analysis rules", section "Precedence").
/// </remarks>
public static class GlobalConfig
{
    /// <summary>What the compiler's own keys begin with: <c>dotnet_diagnostic.EVALnnn.severity</c>.</summary>
    public const string CompilerPrefix = "dotnet_diagnostic.";

    private const string Suffix = ".severity";

    /// <summary>The severities that <paramref name="files"/> set; files that are no global configs say nothing.</summary>
    /// <param name="files">The files. One named <c>.globalconfig</c> has level 100 unless it says otherwise, others 0.</param>
    /// <param name="prefix">What the keys begin with.</param>
    public static IReadOnlyDictionary<string, Severity> Read(IEnumerable<ConfigSource> files, string prefix)
    {
        var result = new Dictionary<string, LeveledSeverity>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, text) in files)
        {
            // A section of a global config is for source files.
            var settings = ConfigText.Read(text)[0].Settings;
            if (!IsGlobal(path, settings))
            {
                continue;
            }

            var level = LevelOf(path, settings);
            foreach (var setting in settings.Where(setting => IdOf(setting.Key, prefix) is not null))
            {
                if (SeverityWord.Parse(setting.Value) is var severity && (severity is not null || SeverityWord.IsDefault(setting.Value)))
                {
                    Merge(result, IdOf(setting.Key, prefix)!, level, severity);
                }
            }
        }

        var severities = new Dictionary<string, Severity>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in result.Keys)
        {
            if (result[id].Severity is { } severity)
            {
                severities.Add(id, severity);
            }
        }

        return severities;
    }

    private static void Merge(Dictionary<string, LeveledSeverity> result, string id, int level, Severity? severity)
    {
        if (!result.TryGetValue(id, out var known) || known.Level < level)
        {
            result[id] = new(level, severity);
        }
        else if (known.Level == level && known.Severity != severity)
        {
            result[id] = new(level, null);
        }
    }

    private static bool IsGlobal(string path, Dictionary<string, string> settings) =>
        path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase)
        || (settings.TryGetValue("is_global", out var isGlobal) && string.Equals(isGlobal, "true", StringComparison.OrdinalIgnoreCase));

    private static int LevelOf(string path, Dictionary<string, string> settings) =>
        settings.TryGetValue("global_level", out var written) && int.TryParse(written, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var level)
            ? level
            : path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(path).StartsWith(".", StringComparison.Ordinal) ? 100 : 0;

    private static string? IdOf(string key, string prefix) =>
        key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > prefix.Length + Suffix.Length
            ? key.Substring(prefix.Length, key.Length - prefix.Length - Suffix.Length)
            : null;

    /// <summary>What the files of the highest level so far say; no severity where two of them differ.</summary>
    private sealed record LeveledSeverity(int Level, Severity? Severity);
}
