using CommunityEvals.Formats;

namespace CommunityEvals.Core.Tests.Formats;

public class RepoIdTests
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("acme/tiny-1.5B_v2")]
    [InlineData("0x/_y_")]
    [InlineData("a/b.c-d")]
    public void Ids_by_the_Hub_s_rules_have_no_fault(string id) => Assert.Null(RepoId.FindFault(id));

    [Theory]
    [InlineData("", "no owner")]
    [InlineData("gpt2", "no owner")]
    [InlineData("a/b/c", "more than one '/'")]
    [InlineData("/b", "a part of it is empty")]
    [InlineData("a/", "a part of it is empty")]
    [InlineData("a/b c", "' ' is not allowed")]
    [InlineData("a/é", "'é' is not allowed")]
    [InlineData("a/b\0", "'U+0000' is not allowed")]
    [InlineData("a/b--c", "'--' and '..' are not allowed")]
    [InlineData("a..b/c", "'--' and '..' are not allowed")]
    [InlineData("-a/b", "neither begins nor ends")]
    [InlineData("a./b", "neither begins nor ends")]
    [InlineData("a/b.", "neither begins nor ends")]
    [InlineData("a/b.git", "does not end with '.git'")]
    public void The_fault_of_any_other_is_named(string id, string fault) => Assert.Contains(fault, RepoId.FindFault(id), StringComparison.Ordinal);

    [Theory]
    [InlineData(96, true)]
    [InlineData(97, false)]
    public void A_name_has_at_most_96_characters(int length, bool isValid) => Assert.Equal(isValid, RepoId.FindFault("a/" + new string('b', length)) is null);

    [Theory]
    [InlineData("gpt2", true)]
    [InlineData("a/b", true)]
    [InlineData("a b", false)]
    public void An_old_model_needs_no_owner(string id, bool isModel) => Assert.Equal(isModel, RepoId.IsModel(id));
}
