using System.Collections.Concurrent;

namespace CommunityEvals.Tasks.Caching;

/// <summary>What is seen and written on the disk while something runs.</summary>
internal sealed class Recording
{
    private readonly ConcurrentDictionary<string, Observation> _byPath = new(StringComparer.Ordinal);
    private volatile bool _hasChanged;

    /// <summary>All of it, in ordinal order of the paths; null when it does not agree with itself, because something changed meanwhile.</summary>
    public IReadOnlyList<Observation>? Seen =>
        _hasChanged ? null : [.. _byPath.Values.OrderBy(observation => observation.Path, StringComparer.Ordinal)];

    /// <summary>Something was looked for, or also read.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="stamp">The stamp from before it was read.</param>
    /// <param name="most">How many bytes were asked for.</param>
    /// <param name="content">What was read, or null.</param>
    public void Saw(string path, FileStamp? stamp, int most, byte[]? content)
    {
        var hash = content is null ? null : Observation.HashOf(content);
        _byPath.AddOrUpdate(path, _ => new(path, stamp, most, hash), (_, before) =>
        {
            _hasChanged |= before.Stamp != stamp;
            return hash is null || (before.Hash is not null && before.Most >= most) ? before : new(path, stamp, most, hash);
        });
    }

    /// <summary>A file was written; whatever was seen there before, it now has that content.</summary>
    public void Wrote(string path, byte[]? hash) => _byPath[path] = new(path, FileStamp.Of(path), int.MaxValue, hash);
}
