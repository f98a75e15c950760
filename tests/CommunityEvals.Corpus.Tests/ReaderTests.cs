using CommunityEvals.Core.Tests.Yaml.Plain;

namespace CommunityEvals.Corpus.Tests;

public class ReaderTests
{
    private static readonly List<string> Texts = [.. Directory.GetFiles(Corpus.Folder, "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText)];

    [Fact]
    public void Every_real_file_is_read_the_same_by_the_quick_reader_and_the_whole_parser() =>
        Assert.Empty(Texts.Select(BothReaders.Difference).OfType<string>());

    [Fact]
    public void Most_real_files_are_plain() => Assert.InRange(Texts.Count(BothReaders.IsPlain), Texts.Count / 2, Texts.Count);
}
