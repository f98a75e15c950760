using CommunityEvals.Findings;
using CommunityEvals.Reports;
using CommunityEvals.Rules;

namespace CommunityEvals.Core.Tests.Reports;

public class GitHubAnnotationTests
{
    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "notice")]
    public void A_finding_is_a_command_with_its_place(Severity severity, string command) => Assert.Equal(
        $"::{command} file=models/a.yaml,line=2,endLine=2,col=3,endColumn=10,title=EVAL003 MissingKey::gone",
        GitHubAnnotation.Write(RuleTable.Find("EVAL003")!, severity, "gone", "models/a.yaml", new(new(2, 3), new(2, 10))));

    [Fact]
    public void A_place_of_several_lines_has_no_columns() => Assert.Equal(
        "::error file=a.yaml,line=2,endLine=4,title=EVAL002 WrongShape::x",
        GitHubAnnotation.Write(RuleTable.Find("EVAL002")!, Severity.Error, "x", "a.yaml", new(new(2, 3), new(4, 1))));

    [Fact]
    public void A_whole_file_has_no_place() => Assert.Equal(
        "::error file=a.yaml,title=EVAL091 UnreadableFile::x",
        GitHubAnnotation.Write(RuleTable.UnreadableFile, Severity.Error, "x", "a.yaml", null));

    [Fact]
    public void What_a_stranger_wrote_neither_ends_the_command_nor_begins_another()
    {
        var line = GitHubAnnotation.Write(RuleTable.UnreadableFile, Severity.Error, "100%\r\n::set-output::x", "a:b,c\n.yaml", null);
        Assert.Equal("::error file=a%3Ab%2Cc%0A.yaml,title=EVAL091 UnreadableFile::100%25%0D%0A::set-output::x", line);
    }
}
