using System.Text;
using CommunityEvals.Leaderboards;
using CommunityEvals.Scores;
using CommunityEvals.Tasks.Cards;

namespace CommunityEvals.Tasks.Tests.Cards;

public sealed class CardRunTests : IDisposable
{
    private const string Marks = "<!-- community-evals: begin -->\n<!-- community-evals: end -->\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("community-evals-");

    private string Project => Path.Combine(_folder.FullName, "project");

    private string Card => Path.Combine(Project, "repo", "README.md");

    public CardRunTests() => Directory.CreateDirectory(Path.Combine(Project, "repo"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-8", "")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "\uFEFF")]
    public void A_card_keeps_its_encoding_and_what_is_written_once_is_up_to_date(string encoding, string mark)
    {
        var (head, tail) = ($"{mark}# ü {char.ConvertFromUtf32(0x1F600)}\r\n", "\rend\n\n");
        File.WriteAllBytes(Card, Encoding.GetEncoding(encoding).GetBytes(head + Marks + tail));
        Assert.Equal(CardState.Written, Take().State);
        var text = Encoding.GetEncoding(encoding).GetString(File.ReadAllBytes(Card));
        Assert.StartsWith(head + "<!--", text, StringComparison.Ordinal);
        Assert.EndsWith("end -->\n" + tail, text, StringComparison.Ordinal);
        Assert.Contains("| 41.9 |", text, StringComparison.Ordinal);
        Assert.Equal(CardState.UpToDate, Take().State);
        Assert.Equal([Card], Directory.GetFiles(Path.GetDirectoryName(Card)!));
    }

    [Fact]
    public void An_empty_card_gets_a_block_where_it_is_asked_for()
    {
        File.WriteAllText(Card, "");
        Assert.Equal(CardState.Unmarked, Take().State);
        Assert.Equal(CardState.Written, Take(inserts: true).State);
        Assert.Equal(CardState.UpToDate, Take(inserts: true).State);
    }

    [Fact]
    public void What_is_no_file_is_told_apart_from_what_is_not_there()
    {
        Assert.Equal(CardState.Missing, Take().State);
        Directory.CreateDirectory(Card);
        AssertRefused("EVAL091", "it is a folder", Take());
    }

    [Fact]
    public void A_card_that_is_no_text_stays_as_it_is()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Marks), 0xFC];
        File.WriteAllBytes(Card, bytes);
        AssertRefused("EVAL091", "it is not UTF-8: save it as UTF-8", Take());
        Assert.Equal(bytes, File.ReadAllBytes(Card));
    }

    [Fact]
    public void A_check_writes_nothing_and_tells_of_a_block_that_is_not_there()
    {
        File.WriteAllText(Card, "# Title\n");
        var outcome = Take(inserts: true, isCheck: true);
        Assert.Equal(CardState.OutOfDate, outcome.State);
        Assert.StartsWith("this card has no block of the results", outcome.Finding!.Message, StringComparison.Ordinal);
        Assert.Equal("# Title\n", File.ReadAllText(Card));
    }

    [Fact]
    public void A_link_out_of_the_tree_is_not_read_and_one_within_is_not_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var outside = Path.Combine(_folder.FullName, "private.md");
        var inside = Path.Combine(Project, "real.md");
        File.WriteAllText(outside, Marks);
        File.WriteAllText(inside, Marks);
        File.CreateSymbolicLink(Card, outside);
        AssertRefused("EVAL091", "it is a symbolic link to", Take());

        File.Delete(Card);
        File.CreateSymbolicLink(Card, inside);
        AssertRefused("EVAL092", "it is a link", Take());
        Assert.Equal([Marks, Marks], [File.ReadAllText(outside), File.ReadAllText(inside)]);
    }

    [Theory]
    [InlineData("elsewhere", "EVAL091", "is a symbolic link to")]
    [InlineData("project/elsewhere", "EVAL092", "is a link, which may lead anywhere")]
    public void Nothing_is_written_through_a_folder_that_is_a_link(string folder, string id, string message)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var target = Path.Combine(_folder.FullName, folder);
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "README.md"), Marks);
        Directory.Delete(Path.GetDirectoryName(Card)!);
        Directory.CreateSymbolicLink(Path.GetDirectoryName(Card)!, target);
        AssertRefused(id, message, Take());
        Assert.Equal(Marks, File.ReadAllText(Path.Combine(target, "README.md")));
    }

    private static void AssertRefused(string id, string message, CardOutcome outcome)
    {
        Assert.Equal((CardState.Refused, id), (outcome.State, outcome.Finding?.Rule.Id));
        Assert.Contains(message, outcome.Finding!.Message, StringComparison.Ordinal);
    }

    private CardOutcome Take(bool inserts = false, bool isCheck = false)
    {
        var entry = new BoardEntry("acme/tiny", "cais/hle", "hle", Score.TryParse("41.9")!);
        var leaderboard = new Leaderboard([new("cais/hle", null, [new(new("hle"), new(false, "assumed"), [entry])])], [], [], new(0, 0, 1));
        return new CardRun(Project, new(isCheck, inserts, MostRows: 50), new(), new(leaderboard, mostRows: 50)).Take(new("repo/README.md", [], ["acme/tiny"]));
    }
}
