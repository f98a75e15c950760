using System.Text;
using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Tests.Files;

public sealed class DiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(100_000)]
    public void A_file_is_read_to_its_end_and_no_further_than_asked(int length)
    {
        var path = PathOf("a.yaml");
        var content = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();
        File.WriteAllBytes(path, content);
        Assert.Equal(content, Disk.Read(path, int.MaxValue));
        Assert.Equal(content.Take(4096), Disk.Read(path, 4096));
        Assert.Equal(content, Disk.Read(path, Math.Max(length, 1)));
    }

    [Fact]
    public void A_device_that_tells_no_length_and_never_ends_is_read_as_far_as_asked()
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(100_000, Disk.Read("/dev/zero", 100_000).Length);
        }
    }

    [Fact]
    public void What_was_missing_is_seen_to_come()
    {
        AgeFolder();
        Disk.Record(() => Disk.HasFile(PathOf(".editorconfig")) || Disk.HasFolder(PathOf(".git")), out var seen);
        Assert.Empty(seen!.Present);
        Assert.Equal([".editorconfig", ".git"], Assert.Single(seen.Folders).Missing);
        Assert.True(seen.Holds(long.MaxValue, out _));

        File.WriteAllText(PathOf("other"), "");
        Assert.True(seen.Holds(long.MaxValue, out _));

        Directory.CreateDirectory(PathOf(".git"));
        Assert.False(seen.Holds(long.MaxValue, out _));
    }

    [Fact]
    public void A_link_that_led_nowhere_is_seen_to_lead_somewhere()
    {
        Directory.CreateDirectory(PathOf("shared"));
        File.CreateSymbolicLink(PathOf("README.md"), PathOf("shared/README.md"));
        AgeFolder();
        Assert.False(Disk.Record(() => Disk.HasFile(PathOf("README.md")), out var seen));
        Assert.True(seen!.Holds(long.MaxValue, out _));

        File.WriteAllText(PathOf("shared/README.md"), "");
        Assert.False(seen.Holds(long.MaxValue, out _));
    }

    [Fact]
    public void A_file_is_seen_to_become_a_link_to_itself()
    {
        File.WriteAllText(PathOf("a.yaml"), "one");
        Disk.Record(() => Disk.Read(PathOf("a.yaml"), 100), out var seen);
        Assert.True(seen!.Holds(long.MaxValue, out _));

        Directory.CreateDirectory(PathOf("elsewhere"));
        File.Move(PathOf("a.yaml"), PathOf("elsewhere/a.yaml"));
        File.CreateSymbolicLink(PathOf("a.yaml"), PathOf("elsewhere/a.yaml"));
        Assert.False(seen.Holds(long.MaxValue, out _));
    }

    [Fact]
    public void A_folder_on_the_way_is_seen_to_become_a_link_to_itself()
    {
        Directory.CreateDirectory(PathOf("models"));
        Disk.Record(() => Disk.IsLinkedFolder(PathOf("models")), out var seen);
        Assert.True(seen!.Holds(long.MaxValue, out _));

        Directory.Move(PathOf("models"), PathOf("elsewhere"));
        Directory.CreateSymbolicLink(PathOf("models"), PathOf("elsewhere"));
        Assert.False(seen.Holds(long.MaxValue, out _));
    }

    [Fact]
    public void A_file_that_was_empty_is_seen_to_be_filled()
    {
        File.WriteAllText(PathOf("README.md"), "");
        Disk.Record(() => Disk.Look(PathOf("README.md")), out var seen);
        Assert.True(seen!.Holds(long.MaxValue, out _));

        File.WriteAllText(PathOf("README.md"), "---");
        Assert.False(seen.Holds(long.MaxValue, out _));
    }

    [Fact]
    public void What_comes_while_one_looks_is_never_taken_for_missing()
    {
        Disk.Record(
            () =>
            {
                var before = Disk.HasFile(PathOf("a.yaml"));
                File.WriteAllText(PathOf("a.yaml"), "one");
                return before == Disk.HasFile(PathOf("a.yaml"));
            },
            out var seen);
        Assert.Null(seen);
    }

    [Fact]
    public void What_was_missing_and_then_written_is_what_was_written()
    {
        Disk.Record(
            () =>
            {
                var before = Disk.HasFile(PathOf("out.json"));
                File.WriteAllText(PathOf("out.json"), "{}");
                Disk.Wrote(PathOf("out.json"), SHA256Of("{}"));
                return before;
            },
            out var seen);
        Assert.True(seen!.Holds(0, out _));
        File.Delete(PathOf("out.json"));
        Assert.False(seen.Holds(0, out _));
    }

    /// <summary>What happens from now on changes the folder's time, however coarse the system's clock is.</summary>
    private void AgeFolder() => Directory.SetLastWriteTimeUtc(_folder.Path, new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

    private static byte[] SHA256Of(string text) => System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private string PathOf(string name) => _folder.PathOf(name);
}
