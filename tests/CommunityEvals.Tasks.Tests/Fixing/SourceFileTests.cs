using CommunityEvals.Tasks.Fixing;

namespace CommunityEvals.Tasks.Tests.Fixing;

public sealed class SourceFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("community-evals-");

    private string File => Path.Combine(_folder.FullName, "x.yaml");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_gets_the_new_text_and_nothing_else_is_left_behind()
    {
        System.IO.File.WriteAllText(File, "value: 1%\n");
        Assert.Null(SourceFile.Replace(File, "value: 1%\n", "value: 1\n"));
        Assert.Equal("value: 1\n", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void A_file_that_was_changed_meanwhile_stays_as_it_is()
    {
        System.IO.File.WriteAllText(File, "value: 2%\n");
        Assert.Equal("it was changed meanwhile: run it again", SourceFile.Replace(File, "value: 1%\n", "value: 1\n"));
        Assert.Equal("value: 2%\n", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        Assert.Equal("there is no such file", SourceFile.Replace(File, "a", "b"));
        Assert.Empty(Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void A_file_that_is_no_utf_8_stays_as_it_is()
    {
        System.IO.File.WriteAllBytes(File, [(byte)'a', 0xFC]);
        Assert.NotNull(SourceFile.Replace(File, "a\u00FC", "b"));
        Assert.Equal([(byte)'a', 0xFC], System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_that_is_read_only_stays_as_it_is()
    {
        System.IO.File.WriteAllText(File, "a");
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        Assert.Equal("it is read-only", SourceFile.Replace(File, "a", "b"));
        System.IO.File.SetAttributes(File, FileAttributes.Normal);
        Assert.Equal("a", System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Permissions_stay_and_a_link_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        System.IO.File.WriteAllText(File, "a");
        System.IO.File.SetUnixFileMode(File, Mode);
        Assert.Null(SourceFile.Replace(File, "a", "b"));
        Assert.Equal(Mode, System.IO.File.GetUnixFileMode(File));

        var link = File + ".link";
        System.IO.File.CreateSymbolicLink(link, File);
        Assert.StartsWith("it is a link", SourceFile.Replace(link, "b", "c"), StringComparison.Ordinal);
        Assert.Equal("b", System.IO.File.ReadAllText(File));
    }
}
