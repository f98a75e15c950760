namespace CommunityEvals.Speed;

/// <summary>Shares work out among the cores.</summary>
internal static class Cores
{
    private const int Chunk = 16;

    /// <summary>Calls <paramref name="body"/> with each number below <paramref name="count"/>.</summary>
    /// <remarks>Parallel.For does the same, after the JIT has spent a while on its generic code.</remarks>
    public static void For(int count, Action<int> body)
    {
        var next = 0;
        void Work()
        {
            for (var start = Interlocked.Add(ref next, Chunk) - Chunk; start < count; start = Interlocked.Add(ref next, Chunk) - Chunk)
            {
                for (var i = start; i < Math.Min(start + Chunk, count); i++)
                {
                    body(i);
                }
            }
        }

        Parallel.Invoke([.. Enumerable.Repeat((Action)Work, Environment.ProcessorCount)]);
    }
}
