using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Git;

namespace CommunityEvals.Tasks.Histories;

/// <summary>Contents of files in a repo, by their names. Of what is too large, and of what a partial clone lacks, there is none.</summary>
internal sealed class RepoContents
{
    /// <summary>How many bytes are kept in memory.</summary>
    public const long MostBytesToKeep = 64 * 1024 * 1024;

    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileVersion> _versions = new(StringComparer.Ordinal);

    private RepoContents()
    {
    }

    /// <summary>What versions of files say.</summary>
    public IReadOnlyDictionary<string, FileVersion> Versions => _versions;

    /// <summary>Reads contents.</summary>
    /// <param name="objects">Reads objects.</param>
    /// <param name="known">Versions that need not be read.</param>
    /// <param name="versions">The names of those to be read as versions of files.</param>
    /// <param name="toKeep">The names of those whose bytes are asked for, in the order in which they matter.</param>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public static RepoContents Read(
        GitObjects objects,
        IReadOnlyDictionary<string, FileVersion> known,
        IEnumerable<string> versions,
        IEnumerable<string> toKeep)
    {
        var contents = new RepoContents();
        var asVersions = new HashSet<string>(versions, StringComparer.Ordinal);
        foreach (var name in asVersions.Where(known.ContainsKey))
        {
            contents._versions.Add(name, known[name]);
        }

        asVersions.ExceptWith(known.Keys);
        var keep = toKeep.Distinct(StringComparer.Ordinal).ToList();
        var found = objects.Find([.. keep, .. asVersions.Except(keep, StringComparer.Ordinal)]).OfType<GitObject>().ToList();
        foreach (var blob in found)
        {
            contents._sizes[blob.Id] = blob.Size;
        }

        var kept = contents.Affordable(keep);
        var wanted = found.Where(blob => blob.Size < FileText.MostBytes && (kept.Contains(blob.Id) || asVersions.Contains(blob.Id))).ToList();
        foreach (var content in objects.Read(wanted))
        {
            contents.Add(content.Key, content.Value, kept.Contains(content.Key), asVersions.Contains(content.Key));
        }

        return contents;
    }

    /// <summary>How large a content is; null when it is not there.</summary>
    public long? SizeOf(string name) => _sizes.TryGetValue(name, out var size) ? size : null;

    /// <summary>The bytes of a content; null when they are too large, too many in all, or not there.</summary>
    public byte[]? Find(string name) => _kept.TryGetValue(name, out var bytes) ? bytes : null;

    private void Add(string name, byte[] bytes, bool isKept, bool isVersion)
    {
        if (isKept)
        {
            _kept.Add(name, bytes);
        }

        if (isVersion)
        {
            _versions.Add(name, FileVersion.Read(bytes));
        }
    }

    /// <summary>The first of them that can be kept together.</summary>
    private HashSet<string> Affordable(List<string> names)
    {
        var rest = MostBytesToKeep;
        var affordable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => SizeOf(name) < FileText.MostBytes))
        {
            rest -= _sizes[name];
            if (rest < 0)
            {
                break;
            }

            affordable.Add(name);
        }

        return affordable;
    }
}
