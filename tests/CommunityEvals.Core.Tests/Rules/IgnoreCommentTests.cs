namespace CommunityEvals.Core.Tests.Rules;

public class IgnoreCommentTests
{
    [Theory]
    [InlineData("  colour: red # eval-ignore EVAL005: our dashboard reads it\n")]
    [InlineData("  # eval-ignore EVAL005: our dashboard reads it\n  colour: red\n")]
    [InlineData("  colour: red # eval-ignore eval005: our dashboard reads it\n")]
    [InlineData("  {|warning EVAL005:colour|}: red {|info EVAL090:# eval-ignore EVAL005|}\n")]
    [InlineData("  {|warning EVAL005:colour|}: red {|info EVAL090:# eval-ignore: everything|}\n")]
    [InlineData("  {|warning EVAL005:colour|}: '# eval-ignore EVAL005: this is a value'\n")]
    [InlineData("  {|warning EVAL005:colour|}: red {|info EVAL090:# eval-ignore EVAL004: not this one|}\n")]
    [InlineData("  {|info EVAL090:# eval-ignore EVAL005: too far away|}\n\n  {|warning EVAL005:colour|}: red\n")]
    [InlineData("  {|warning EVAL005:colour|}: red {|info EVAL090:# eval-ignore EVAL005:   |}\n")]
    [InlineData("  {|warning EVAL005:colour|}: red # eval-ignore-file EVAL005: another tool's word\n")]
    [InlineData("  {|warning EVAL005:colour|}: red\n  {|info EVAL090:# eval-ignore EVAL005: below it|}\n")]
    [InlineData("  {|warning EVAL005:colour|}: |\n    # eval-ignore EVAL005: text of a block\n")]
    [InlineData("  {|warning EVAL005:colour|}: >-\n\n    some text\n    # eval-ignore EVAL005: text of a block\n\n")]
    [InlineData("  colour: >- # eval-ignore EVAL005: behind the mark of a block\n    # red\n")]
    [InlineData("  colour: red # eval-ignore EVAL005: our dashboard reads it\r\n")]
    [InlineData("  # eval-ignore EVAL005: our dashboard reads it\r  colour: red\r")]
    [InlineData("  {|info EVAL090:# eval-ignore\tEVAL016,EVAL005 : our dashboard reads it: always|}\n  colour: red\n")]
    [InlineData("  notes: x # eval-ignore EVAL017: only the build task can tell\n")]
    [InlineData("  notes: x {|info EVAL090:# eval-ignore EVAL999: no such rule|}\n")]
    public void A_comment_silences_what_it_names_with_a_reason_and_says_when_it_is_in_vain(string lines) =>
        Marked.Results("- dataset: {id: cais/hle, task_id: hle}\n  value: 1\n" + lines + (lines.Contains("EVAL090", StringComparison.Ordinal) ? "" : "  # EVAL090\n"), ("cais/hle", Marked.Hle));

    [Fact]
    public void One_comment_may_silence_two_rules() =>
        Marked.Results("# eval-ignore EVAL005, EVAL016: kept for the dashboard, without EVAL090\n- dataset: {id: cais/hle, task_id: hle, revision: , colour: red}\n  value: 1\n", ("cais/hle", Marked.Hle));
}
