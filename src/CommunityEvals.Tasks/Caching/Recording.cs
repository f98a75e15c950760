using System.Collections.Concurrent;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What is seen and written on the disk while something runs.</summary>
internal sealed class Recording
{
    private readonly ConcurrentDictionary<string, Observation> _byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _missing = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _passed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SeenFolder> _searched = new(StringComparer.Ordinal);
    private volatile bool _hasChanged;

    /// <summary>All of it; null when it does not agree with itself, because something changed meanwhile.</summary>
    public Sight? Seen => _hasChanged || _missing.Keys.Any(_byPath.ContainsKey) ? null : new(
        [.. _byPath.Values.OrderBy(observation => observation.Path, StringComparer.Ordinal)],
        Folders());

    /// <summary>Something was looked for, or also read; it may be a link that leads nowhere.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="stamp">The stamp from before it was read.</param>
    /// <param name="most">How many bytes were asked for.</param>
    /// <param name="content">What was read, or null.</param>
    public void Saw(string path, FileStamp? stamp, int most, byte[]? content)
    {
        var hash = content is null ? null : Observation.HashOf(content);
        var now = new Observation(path, stamp, most, hash);
        if (!_byPath.TryAdd(path, now))
        {
            _byPath.AddOrUpdate(path, now, (_, before) =>
            {
                _hasChanged |= before.Stamp != stamp;
                return hash is null || (before.Hash is not null && before.Most >= most) ? before : now;
            });
        }
    }

    /// <summary>Something was looked for, and nothing had that name.</summary>
    /// <param name="path">Full path.</param>
    public void Missed(string path) => _missing[path] = path;

    /// <summary>Somebody looked whether a folder, on the way to a file, is a link.</summary>
    /// <param name="path">Full path.</param>
    public void Passed(string path) => _passed[path] = path;

    /// <summary>A folder was searched.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="stamp">The stamp from before it was searched.</param>
    /// <param name="content">What the search looks at; null when it could not be searched, so that it is tried again.</param>
    public void Searched(string path, FileStamp? stamp, FolderContent? content) =>
        _searched[path] = new(path, stamp, [], content is null ? [] : SeenFolder.HashOf(content));

    /// <summary>A file was written; whatever was seen there before, it now has that content.</summary>
    public void Wrote(string path, byte[]? hash)
    {
        _missing.TryRemove(path, out _);
        _byPath[path] = new(path, FileStamp.Of(path), int.MaxValue, hash);
    }

    private SeenFolder[] Folders()
    {
        var missing = _missing.Keys.ToLookup(path => Path.GetDirectoryName(path) ?? "", path => Path.GetFileName(path), StringComparer.Ordinal);
        var paths = _searched.Keys.Concat(_passed.Keys).Concat(missing.Select(folder => folder.Key)).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal).ToList();
        return AllCores.Map(paths.Count, i =>
        {
            var path = paths[i];
            var seen = _searched.TryGetValue(path, out var searched) ? searched : new(path, FileStamp.Of(path), [], null);
            return seen with { Missing = [.. missing[path].OrderBy(name => name, StringComparer.Ordinal)] };
        });
    }
}
