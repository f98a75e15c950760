using System.Reflection;
using CommunityEvals.Leaderboards;
using CommunityEvals.Shards;
using CommunityEvals.Tasks.Outputs;

namespace CommunityEvals.Tasks.Tests.Outputs;

public class LazyLoadingTests
{
    [Fact]
    public void Without_a_site_no_template_library_is_loaded_and_with_one_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("community-evals-").FullName;
        var context = new RecordingContext();
        try
        {
            Write(context, folder, site: null);
            Assert.DoesNotContain(context.Loaded, IsOfSite);

            Write(context, folder, site: "site");
            Assert.Contains("CommunityEvals.Site", context.Loaded);
            Assert.Contains("Handlebars", context.Loaded);
        }
        finally
        {
            context.Unload();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes the outputs of an empty leaderboard with the assemblies that the context loads.</summary>
    private static void Write(RecordingContext context, string folder, string? site)
    {
        var core = context.LoadFromAssemblyName(typeof(Leaderboard).Assembly.GetName());
        var tasks = context.LoadFromAssemblyName(typeof(BuildOutputs).Assembly.GetName());
        Array None(Type element) => Array.CreateInstance(core.GetType(element.FullName!)!, 0);
        var coverage = Activator.CreateInstance(core.GetType(typeof(Coverage).FullName!)!, 0, 0, 0);
        var leaderboard = Activator.CreateInstance(
            core.GetType(typeof(Leaderboard).FullName!)!,
            None(typeof(BenchmarkBoard)),
            None(typeof(ResultConflict)),
            None(typeof(ExcludedFile)),
            coverage);

        var paths = Activator.CreateInstance(tasks.GetType(typeof(OutputPaths).FullName!)!, folder)!;
        paths.GetType().GetProperty(nameof(OutputPaths.Leaderboard))!.SetValue(paths, "leaderboard.json");
        paths.GetType().GetProperty(nameof(OutputPaths.SiteFolder))!.SetValue(paths, site);
        var outputs = Activator.CreateInstance(tasks.GetType(typeof(BuildOutputs).FullName!)!, paths, true)!;
        outputs.GetType().GetMethod(nameof(BuildOutputs.Write), BindingFlags.Instance | BindingFlags.Public)!.Invoke(outputs, [leaderboard, None(typeof(NamedShard)), "evals.proj"]);
    }

    private static bool IsOfSite(string name) => name is "CommunityEvals.Site" or "Handlebars";
}
