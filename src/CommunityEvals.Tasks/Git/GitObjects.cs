using System.Globalization;
using System.Text;

namespace CommunityEvals.Tasks.Git;

/// <summary>An object in a store.</summary>
/// <param name="Id">Its full name.</param>
/// <param name="Type"><c>commit</c>, <c>tag</c>, <c>tree</c> or <c>blob</c>.</param>
/// <param name="Size">Bytes.</param>
internal sealed record GitObject(string Id, string Type, long Size);

/// <summary>Reads objects, many at once, in one process (<c>git cat-file --batch-command</c>, since git 2.36).</summary>
internal sealed class GitObjects(GitRunner git) : IDisposable
{
    private GitProcess? _process;
    private BufferedStream? _output;

    /// <summary>The objects of these names, in their order; null for one that is not there or whose name is ambiguous.</summary>
    /// <param name="names">Names without line breaks.</param>
    /// <param name="isAmbiguous">Told of each name that several objects have.</param>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public IReadOnlyList<GitObject?> Find(IReadOnlyList<string> names, Action<string>? isAmbiguous = null)
    {
        var found = new GitObject?[names.Count];
        var output = Ask("info", names);
        for (var i = 0; i < found.Length; i++)
        {
            var line = ReadLine(output);
            found[i] = Parse(line);
            if (line == names[i] + " ambiguous")
            {
                isAmbiguous?.Invoke(names[i]);
            }
        }

        return found;
    }

    /// <summary>The contents of objects by their names, in the same order. All have to be taken before something else is asked.</summary>
    /// <exception cref="GitFault">Git gives no answer.</exception>
    public IEnumerable<KeyValuePair<string, byte[]>> Read(IReadOnlyList<GitObject> objects)
    {
        var output = Ask("contents", objects.Select(found => found.Id).ToList());
        foreach (var expected in objects)
        {
            if (Parse(ReadLine(output)) != expected)
            {
                throw Unanswered();
            }

            var content = ReadBytes(output, (int)expected.Size);
            ReadBytes(output, 1);
            yield return new(expected.Id, content);
            git.Limit.Check();
        }
    }

    /// <summary>Ends git, after all its answers were read.</summary>
    /// <exception cref="GitFault">It found something broken.</exception>
    public void Finish() => _process?.Finish();

    public void Dispose() => _process?.Dispose();

    private Stream Ask(string question, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return Stream.Null;
        }

        _process ??= git.Start("cat-file --batch-command --buffer");
        _output ??= new(_process.Output, 64 * 1024);
        _process.Send(names.Select(name => $"{question} {name}").Append("flush"));
        return _output;
    }

    private string ReadLine(Stream output)
    {
        var line = new List<byte>(64);
        int next;
        while ((next = output.ReadByte()) != '\n')
        {
            if (next < 0)
            {
                throw Unanswered();
            }

            line.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. line]);
    }

    private byte[] ReadBytes(Stream output, int count)
    {
        var bytes = new byte[count];
        for (var at = 0; at < count;)
        {
            var read = output.Read(bytes, at, count - at);
            at += read > 0 ? read : throw Unanswered();
        }

        return bytes;
    }

    /// <summary>What to say when git ends before it has answered: what it says itself, if anything.</summary>
    private GitFault Unanswered()
    {
        _process!.Finish();
        return new("git left questions unanswered");
    }

    private static GitObject? Parse(string line)
    {
        var parts = line.Split(' ');
        return parts.Length == 3 && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? new(parts[0], parts[1], size)
            : null;
    }
}
