using System.Text;
using CommunityEvals.Tasks.Cards;
using CommunityEvals.Tasks.Files;
using Microsoft.Build.Utilities;

namespace CommunityEvals.Tasks.Tests.Cards;

public sealed class CardFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("community-evals-cards-").FullName;

    [Fact]
    public void A_card_is_the_README_beside_the_results()
    {
        Write("models/acme/chat/README.md", "---\nbase_model: acme/tiny\n---\n# Chat\n");
        Write("models/acme/plain/README.md", "# Plain\n");
        Write("README.md", "---\nbase_model: acme/around\n---\n");
        Assert.Equal(
            ["models/acme/chat: acme/tiny", "models/acme/plain: "],
            Read("models/acme/chat/.eval_results/a.yaml", "models/acme/chat/.eval_results/b.yaml", "models/acme/plain/.eval_results/a.yaml", "models/acme/none/.eval_results/a.yaml", "drafts/a.yaml"));
        Assert.Equal([": acme/around"], Read(".eval_results/a.yaml"));
    }

    [Fact]
    public void Front_matter_may_be_longer_than_what_is_read_first()
    {
        Write("README.md", $"---\nlicence: >\n{Lines(20_000)}base_model: acme/tiny\n---\n");
        Assert.Equal([": acme/tiny"], Read(".eval_results/a.yaml"));
    }

    /// <summary>The cut lies anywhere in <c>----</c> and in the text behind it, which is no end of the front matter.</summary>
    [Theory]
    [InlineData(16 * 1024 - 4)]
    [InlineData(16 * 1024 - 3)]
    [InlineData(16 * 1024 - 2)]
    [InlineData(16 * 1024 - 1)]
    public void What_is_read_first_may_end_anywhere(int length)
    {
        var head = "---\nx: |\n  ";
        Write("README.md", $"{head}{new string('x', length - head.Length - 1)}\n----: 1\nbase_model: acme/tiny\n---\n");
        Assert.Equal([": acme/tiny"], Read(".eval_results/a.yaml"));
    }

    [Fact]
    public void Of_a_huge_card_whose_front_matter_never_ends_little_is_read()
    {
        using (var file = File.Create(Path.Combine(_folder, "README.md")))
        {
            file.Write(Encoding.UTF8.GetBytes("---\nbase_model: acme/tiny\n"));
            file.SetLength(1024 * 1024 * 1024);
        }

        // Other tests allocate at the same time, but not half as much as the card is long.
        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal([": "], Read(".eval_results/a.yaml"));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 512 * 1024 * 1024);
    }

    [Fact]
    public void What_is_no_plain_file_is_not_read()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "a/README.md"));
        Write("b/README.md", "");
        Write("outside.md", "---\nbase_model: acme/secret\n---\n");
        var names = new List<string> { "a/.eval_results/x.yaml", "b/.eval_results/x.yaml" };
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path.Combine(_folder, "c"));
            Directory.CreateDirectory(Path.Combine(_folder, "d"));
            File.CreateSymbolicLink(Path.Combine(_folder, "c/README.md"), Path.Combine(_folder, "outside.md"));
            File.CreateSymbolicLink(Path.Combine(_folder, "d/README.md"), "/dev/zero");
            names.AddRange(["c/.eval_results/x.yaml", "d/.eval_results/x.yaml"]);
        }

        Assert.Empty(Read([.. names]));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("  a line of a licence that somebody pasted here\n", count));

    private IEnumerable<string> Read(params string[] results)
    {
        var files = ListedFile.All(_folder, [.. results.Select(path => new TaskItem(path))], []);
        return CardFiles.Beside(files, _folder).Select(card => $"{card.Folder}: {string.Join(' ', card.BaseModels ?? [])}");
    }

    private void Write(string path, string text)
    {
        var fullPath = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(fullPath)!);
        File.WriteAllText(fullPath, text);
    }
}
