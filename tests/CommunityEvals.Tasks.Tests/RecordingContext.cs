using System.Reflection;
using System.Runtime.Loader;

namespace CommunityEvals.Tasks.Tests;

/// <summary>Loads what stands beside the tests, apart from what the tests themselves have loaded, and remembers the names.</summary>
internal sealed class RecordingContext() : AssemblyLoadContext("recording", isCollectible: true)
{
    public List<string> Loaded { get; } = [];

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        Loaded.Add(assemblyName.Name!);
        var path = Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
