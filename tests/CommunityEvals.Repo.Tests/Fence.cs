namespace CommunityEvals.Repo.Tests;

/// <summary>A fenced block of a Markdown page.</summary>
/// <param name="Words">Its info string, cut at blanks.</param>
/// <param name="Heading">Number of headings before it: fences with the same number stand below the same heading.</param>
/// <param name="FirstLine">Index of the line behind the opening fence.</param>
/// <param name="Lines">Its content.</param>
internal sealed record Fence(IReadOnlyList<string> Words, int Heading, int FirstLine, IReadOnlyList<string> Lines)
{
    private const string Mark = "```";

    /// <summary>What <paramref name="key"/><c>=</c> says in the info string, or null.</summary>
    public string? Setting(string key) =>
        Words.FirstOrDefault(word => word.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];

    /// <summary>The fenced blocks among <paramref name="lines"/>.</summary>
    public static IReadOnlyList<Fence> Find(IReadOnlyList<string> lines)
    {
        var fences = new List<Fence>();
        var headings = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].StartsWith(Mark, StringComparison.Ordinal))
            {
                var content = lines.Skip(i + 1).TakeWhile(line => line != Mark).ToList();
                fences.Add(new(lines[i][Mark.Length..].Split(' '), headings, i + 1, content));
                i += content.Count + 1;
            }
            else if (lines[i].StartsWith('#'))
            {
                headings++;
            }
        }

        return fences;
    }
}
