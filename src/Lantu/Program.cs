using Lantu.Commands;

return await LantuCommand.RunAsync(args);
