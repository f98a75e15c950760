using CommunityEvals.Tasks.Files;

namespace CommunityEvals.Tasks.Tests.Files;

public sealed class LinksOutTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public LinksOutTests()
    {
        _folder.Write("outside/private.yaml");
        _folder.Write("project/models/acme/plain/.eval_results/a.yaml");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_no_link_leads_nowhere() => Assert.Null(Find("models/acme/plain/.eval_results/a.yaml"));

    [Theory]
    [InlineData("models/acme/odd/.eval_results", "outside", "models/acme/odd/.eval_results/private.yaml")]
    [InlineData("models/acme/.eval_results/a.yaml", "outside/private.yaml", "models/acme/.eval_results/a.yaml")]
    [InlineData("models/other", "outside", "models/other/private.yaml")]
    public void A_link_out_of_the_project_is_named(string link, string target, string file)
    {
        Link(link, _folder.PathOf(target));
        Assert.Equal(new OutsideLink(InProject(link), _folder.PathOf(target)), Find(file));
    }

    [Fact]
    public void A_link_inside_of_the_project_may_lead_on_but_not_out()
    {
        Link("models/acme/inside", InProject("models/acme/plain"));
        Assert.Null(Find("models/acme/inside/.eval_results/a.yaml"));

        Link("models/acme/out", _folder.PathOf("outside"));
        Link("models/acme/round/.eval_results", InProject("models/acme/out/."));
        Assert.NotNull(Find("models/acme/round/.eval_results/private.yaml"));
        Link("models/acme/file/.eval_results/a.yaml", InProject("models/acme/out/private.yaml"));
        Assert.NotNull(Find("models/acme/file/.eval_results/a.yaml"));
    }

    [Fact]
    public void Folders_above_the_project_and_beside_it_are_the_user_s_own()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("elsewhere"), _folder.PathOf("outside"));
        Assert.Null(Find("../elsewhere/private.yaml"));
        Directory.CreateSymbolicLink(_folder.PathOf("alias"), _folder.PathOf("project"));
        Assert.Null(new LinksOut(_folder.PathOf("alias")).On(_folder.PathOf("alias/models/acme/plain/.eval_results/a.yaml")));
    }

    [Fact]
    public void In_a_repo_beside_the_project_a_link_may_not_lead_out_of_that()
    {
        _folder.Write("clone/.git/HEAD");
        _folder.Write("clone/real/a.yaml");
        Directory.CreateSymbolicLink(_folder.PathOf("clone/inside"), _folder.PathOf("clone/real"));
        Directory.CreateSymbolicLink(_folder.PathOf("clone/out"), _folder.PathOf("outside"));
        Assert.Null(Find("../clone/inside/a.yaml"));
        Assert.Equal(_folder.PathOf("clone/out"), Find("../clone/out/private.yaml")?.Path);
    }

    private string InProject(string path) => _folder.PathOf("project/" + path);

    private void Link(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(InProject(path))!);
        File.CreateSymbolicLink(InProject(path), target);
    }

    private OutsideLink? Find(string path) => new LinksOut(_folder.PathOf("project")).On(Path.GetFullPath(InProject(path)));
}
