using System.Globalization;
using System.Text;
using CommunityEvals.Yaml;

namespace CommunityEvals.Formats;

/// <summary>The way from the root to the node that is looked at. It becomes text only where something is reported.</summary>
internal sealed class ShapePath
{
    private static readonly string?[] Steps = new string?[16];

    private readonly List<string> _steps = [];

    public void Enter(string key) => _steps.Add(key);

    public void Enter(int index) => _steps.Add(index < Steps.Length ? Steps[index] ??= Step(index) : Step(index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    private static string Step(int index) => "[" + index.ToString(CultureInfo.InvariantCulture) + "]";

    /// <summary>The path of the node, or of one of its keys: <c>[0].dataset.task_id</c>.</summary>
    public string Write(string? key = null)
    {
        var path = new StringBuilder();
        foreach (var step in _steps)
        {
            path.Append('.', path.Length == 0 || step[0] == '[' ? 0 : 1).Append(step);
        }

        return key is null ? path.ToString() : path.Append('.', path.Length == 0 ? 0 : 1).Append(Quoted.OneLine(key)).ToString();
    }
}
