namespace CommunityEvals.Documents;

/// <summary>Writes clones as one line of text, the form in which a build passes them to the compiler, and reads it back.</summary>
/// <remarks>
/// <c>folder=model:owner/name|folder=dataset:owner/name</c>, each part percent-encoded: the compiler's configuration format
/// cuts a value at <c>#</c> and <c>;</c>.
/// </remarks>
public static class HubCloneList
{
    private const string DatasetPrefix = "dataset:";
    private const string ModelPrefix = "model:";

    /// <summary>The line for <paramref name="clones"/>, in ordinal order of their folders.</summary>
    public static string Write(IEnumerable<HubClone> clones) => string.Join(
        "|",
        clones
            .OrderBy(clone => clone.Folder, StringComparer.Ordinal)
            .Select(clone => $"{Uri.EscapeDataString(clone.Folder)}={(clone.IsDataset ? DatasetPrefix : ModelPrefix)}{Uri.EscapeDataString(clone.Id)}"));

    /// <summary>The clones of a line; parts that are not well formed are passed over.</summary>
    public static IReadOnlyList<HubClone> Read(string? line)
    {
        var clones = new List<HubClone>();
        foreach (var part in (line ?? "").Split('|'))
        {
            var equals = part.IndexOf('=');
            var repo = equals < 0 ? "" : part.Substring(equals + 1);
            var isDataset = repo.StartsWith(DatasetPrefix, StringComparison.Ordinal);
            if (isDataset || repo.StartsWith(ModelPrefix, StringComparison.Ordinal))
            {
                var id = repo.Substring(isDataset ? DatasetPrefix.Length : ModelPrefix.Length);
                clones.Add(new(Uri.UnescapeDataString(part.Substring(0, equals)), isDataset, Uri.UnescapeDataString(id)));
            }
        }

        return clones;
    }
}
