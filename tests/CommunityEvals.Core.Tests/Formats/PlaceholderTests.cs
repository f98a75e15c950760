using CommunityEvals.Formats;

namespace CommunityEvals.Core.Tests.Formats;

public class PlaceholderTests
{
    [Theory]
    [InlineData("your-org/bench", "your-org")]
    [InlineData("a/Your-Model", "Your-Model")]
    [InlineData("USERNAME/x", "USERNAME")]
    [InlineData("username", "username")]
    [InlineData("https://huggingface.co/my-org/x", "my-org")]
    [InlineData("https://huggingface.co/a/REPO_NAME?x=y", "REPO_NAME")]
    [InlineData("org/model", "org/model")]
    [InlineData("https://huggingface.co/org/model/blob/main/README.md", "org/model")]
    [InlineData("{owner}/x", "{owner}")]
    [InlineData("a/ <name> ", "<name>")]
    public void Stand_ins_are_found_in_ids_and_links(string text, string placeholder) => Assert.Equal(placeholder, Placeholder.In(text));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("a//b")]
    [InlineData("meta-llama/Llama")]
    [InlineData("microsoft/phi")]
    [InlineData("Repo_Name/x")]
    [InlineData("your-organisation/x")]
    [InlineData("org/models")]
    [InlineData("an-org/model")]
    [InlineData("https://x.y/z?u=username")]
    [InlineData("https://x.y/#{anchor}")]
    [InlineData("{}/x")]
    public void Real_ids_and_links_hold_none(string text) => Assert.Null(Placeholder.In(text));
}
