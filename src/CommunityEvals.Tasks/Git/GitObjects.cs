using System.Globalization;
using System.Text;

namespace CommunityEvals.Tasks.Git;

/// <summary>An object in a store.</summary>
/// <param name="Id">Its full id.</param>
/// <param name="Type"><c>commit</c>, <c>tag</c>, <c>tree</c> or <c>blob</c>.</param>
/// <param name="Size">Bytes.</param>
internal sealed record GitObject(string Id, string Type, long Size);

/// <summary>Reads objects, many at once (<c>git cat-file --batch</c>).</summary>
internal sealed class GitObjects(GitProcess git)
{
    /// <summary>The objects of these names, in their order; null for one that is not there or whose name is ambiguous.</summary>
    /// <param name="names">Names without spaces.</param>
    /// <param name="isAmbiguous">Told of each name that several objects have.</param>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public IReadOnlyList<GitObject?> Find(IReadOnlyList<string> names, Action<string> isAmbiguous)
    {
        var lines = Encoding.ASCII.GetString(git.Ask("--batch-check", names)).Split('\n');
        if (lines.Length <= names.Count)
        {
            throw new GitFault("git left questions unanswered");
        }

        foreach (var (line, name) in lines.Zip(names, (line, name) => (line, name)))
        {
            if (line == name + " ambiguous")
            {
                isAmbiguous(name);
            }
        }

        return lines.Take(names.Count).Select(Parse).ToList();
    }

    /// <summary>The contents of objects, by their ids.</summary>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public IEnumerable<KeyValuePair<string, byte[]>> Read(IReadOnlyList<GitObject> objects)
    {
        var answer = objects.Count == 0 ? [] : git.Ask("--batch", objects.Select(found => found.Id));
        var at = 0;
        foreach (var expected in objects)
        {
            var headEnd = Array.IndexOf(answer, (byte)'\n', at);
            var head = headEnd < 0 ? null : Parse(Encoding.ASCII.GetString(answer, at, headEnd - at));
            if (head != expected || headEnd + 1 + expected.Size > answer.Length)
            {
                throw new GitFault("git left questions unanswered");
            }

            var content = new byte[expected.Size];
            Array.Copy(answer, headEnd + 1, content, 0, content.Length);
            at = headEnd + 1 + content.Length + 1;
            yield return new(expected.Id, content);
        }
    }

    private static GitObject? Parse(string line)
    {
        var parts = line.TrimEnd('\r').Split(' ');
        return parts.Length == 3 && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new(parts[0], parts[1], size)
            : null;
    }
}
