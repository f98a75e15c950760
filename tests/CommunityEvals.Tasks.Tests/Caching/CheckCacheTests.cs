using System.Text;
using CommunityEvals.Findings;
using CommunityEvals.Rules;
using CommunityEvals.Tasks.Caching;
using CommunityEvals.Tasks.Files;
using CommunityEvals.Tasks.Outputs;
using CommunityEvals.Tasks.Reporting;

namespace CommunityEvals.Tasks.Tests.Caching;

public sealed class CheckCacheTests : IDisposable
{
    private static readonly DateTime Today = new(2026, 8, 21, 0, 0, 0, DateTimeKind.Utc);

    private readonly string _folder = Directory.CreateTempSubdirectory("community-evals-cache-").FullName;
    private int _runs;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_answer_is_remembered_while_nothing_changes()
    {
        Write("a.yaml", "one");
        Assert.Equal("one", Ask());
        Assert.Equal("one", Ask());
        Assert.Equal("one", Ask());
        Assert.Equal(1, _runs);
    }

    [Fact]
    public void A_remembered_answer_has_every_finding_as_it_was()
    {
        var findings = new[]
        {
            new ReportedFinding(RuleTable.Find("EVAL003")!, Severity.Error, "/é/a.yaml", new(new(1, 2), new(3, 4)), "'x' is missing\u2028"),
            new ReportedFinding(RuleTable.Find("EVAL094")!, Severity.Warning, "/evals.proj", null, ""),
        };
        var cache = new CheckCache(PathOf("cache"), "key", Today);
        cache.FindOrRun(() => new(findings, "2 results"));
        var remembered = cache.FindOrRun(() => throw new InvalidOperationException("ran again"));
        Assert.Equal(findings, remembered.Findings);
        Assert.Equal("2 results", remembered.Summary);
    }

    [Theory]
    [InlineData("two")]
    [InlineData("three")]
    public void Another_content_is_seen_also_where_size_and_time_stay(string content)
    {
        Write("a.yaml", "one");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("a.yaml"), time);
        Assert.Equal("one", Ask());
        Write("a.yaml", content);
        File.SetLastWriteTimeUtc(PathOf("a.yaml"), time);
        Assert.Equal(content, Ask());
    }

    [Fact]
    public void Another_content_is_seen_also_long_after_the_cache_was_written()
    {
        Write("a.yaml", "one");
        var time = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PathOf("a.yaml"), time);
        var stamp = FileStamp.Of(PathOf("a.yaml"))!.Value;
        var observation = new Observation(PathOf("a.yaml"), stamp, int.MaxValue, Observation.HashOf(Encoding.UTF8.GetBytes("one")));
        Assert.True(observation.Holds(trustedUntil: long.MaxValue, out var isByContent));
        Assert.Equal(!stamp.TellsChanges, isByContent);

        Write("a.yaml", "two");
        File.SetLastWriteTimeUtc(PathOf("a.yaml"), time);
        Assert.False(observation.Holds(trustedUntil: long.MaxValue, out _));
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_seen()
    {
        Assert.Equal("nothing", Ask());
        Write("a.yaml", "one");
        Assert.Equal("one", Ask());
        File.Delete(PathOf("a.yaml"));
        Assert.Equal("nothing", Ask());
    }

    [Fact]
    public void A_folder_whose_list_was_read_is_seen_to_change()
    {
        Directory.CreateDirectory(PathOf("refs"));
        Assert.Equal("", AskForNames());
        Write("refs/1", "");
        Assert.Equal("1", AskForNames());
        Assert.Equal("1", AskForNames());
        Assert.Equal(2, _runs);
    }

    [Fact]
    public void What_was_written_is_written_again_when_it_was_changed_or_deleted()
    {
        Build();
        Build();
        Assert.Equal(1, _runs);

        File.Delete(PathOf("out.json"));
        Build();
        Assert.Equal("{}", File.ReadAllText(PathOf("out.json")));
        Assert.Equal(2, _runs);

        Write("out.json", "[]");
        Build();
        Assert.Equal("{}", File.ReadAllText(PathOf("out.json")));
    }

    [Fact]
    public void Another_question_another_day_and_another_version_are_asked_anew()
    {
        Write("a.yaml", "one");
        Ask();
        Ask(key: "other");
        Assert.Equal(2, _runs);
        Ask(key: "other", today: Today.AddDays(1));
        Assert.Equal(3, _runs);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(-1)]
    public void A_cache_that_is_not_whole_says_nothing(int length)
    {
        Write("a.yaml", "one");
        Ask();
        var bytes = File.ReadAllBytes(PathOf("cache"));
        File.WriteAllBytes(PathOf("cache"), length < 0 ? [.. bytes[..^1], (byte)(bytes[^1] ^ 1)] : bytes[..length]);
        Assert.Equal("one", Ask());
        Assert.Equal(2, _runs);
    }

    [Fact]
    public void A_cache_that_cannot_be_written_stops_nothing()
    {
        Directory.CreateDirectory(PathOf("cache"));
        Write("a.yaml", "one");
        Assert.Equal("one", Ask());
        Assert.Equal("one", Ask());
    }

    [Fact]
    public void Two_builds_at_once_both_say_what_is_so()
    {
        Write("a.yaml", "one");
        Parallel.For(0, 50, _ => Assert.Equal("one", Ask()));
        Assert.Equal("one", Ask());
    }

    private string Ask(string key = "key", DateTime? today = null) => new CheckCache(PathOf("cache"), key, today ?? Today)
        .FindOrRun(() => Run(() => Disk.HasFile(PathOf("a.yaml")) ? Encoding.UTF8.GetString(Disk.Read(PathOf("a.yaml"), 100)) : "nothing"))
        .Summary;

    private string AskForNames() => new CheckCache(PathOf("cache"), "key", Today)
        .FindOrRun(() => Run(() => string.Join(",", Disk.List(PathOf("refs")).Select(Path.GetFileName))))
        .Summary;

    private void Build() => new CheckCache(PathOf("cache"), "key", Today).FindOrRun(() => Run(() =>
    {
        Assert.Null(OutputFile.Write(PathOf("out.json"), "{}"));
        return "written";
    }));

    private CheckAnswer Run(Func<string> look)
    {
        Interlocked.Increment(ref _runs);
        return new([], look());
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text);
}
