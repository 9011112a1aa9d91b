/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.cli.spi.output.OutputFormat;
import org.jiedui.cli.spi.output.RowWriter;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleData;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.ModuleRow;
import org.jiedui.modules.ModuleRows;
import org.jiedui.modules.Modules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists modules, installs and removes them, and deletes what the books hold of removed ones. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE)
@Command(name = "modules")
public final class ModulesCommand implements CliCommand {

	/** What can be done; the words that users type. */
	public enum Action {
		/** Lists the modules, those of a source too where one is named. */
		LIST,
		/** Installs a module, or a newer version of it. */
		INSTALL,
		/** Removes a module; its data stay. */
		REMOVE,
		/** Deletes the data of a module that is not installed. */
		PURGE
	}

	private final Modules modules;

	@Parameters(index = "0", arity = "0..1", paramLabel = "list|install|remove|purge", descriptionKey = "action", defaultValue = "LIST")
	private Action action;

	@Parameters(index = "1", arity = "0..*", paramLabel = "${bundle:label.words}", descriptionKey = "words")
	private List<String> words = List.of();

	@Option(names = "--format", defaultValue = "table", paramLabel = "table|csv|json")
	private OutputFormat output;

	@Option(names = "--yes")
	private boolean agreed;

	/** @param modules does it */
	@Activate
	public ModulesCommand(@Reference Modules modules) {
		this.modules = modules;
	}

	@Override
	public ExitCode run(CliContext context) throws CliException, IOException {
		Texts texts = context.texts(ModulesCommand.class);
		try {
			switch (action) {
				case LIST -> list(context, texts);
				case INSTALL -> install(context, texts);
				case REMOVE -> remove(context, texts);
				case PURGE -> new PurgeAction(modules, context, texts, agreed).run(words);
			}
			return ExitCode.SUCCESS;
		} catch (ModuleException e) {
			throw new CliException(ExitCode.FAILED, e.getMessage());
		}
	}

	private void list(CliContext context, Texts texts) throws CliException, ModuleException, IOException {
		if (words.size() > 1) {
			throw new CliException(ExitCode.USAGE, texts.text("oneSource"));
		}
		List<Module> installed = modules.installed();
		List<Module> offered = words.isEmpty() ? List.of() : modules.available(words.getFirst(), new NullProgressMonitor());
		ModuleCells cells = new ModuleCells(texts);
		try (RowWriter rows = output.writer(cells.columns(), context.out())) {
			for (ModuleRow row : new ModuleRows(new ModuleData(workspace(context), context.format().labels())).of(installed, offered)) {
				rows.row(cells.of(row));
			}
		}
	}

	/** Modules can be listed where there are no books yet. */
	private static Optional<Workspace> workspace(CliContext context) {
		try {
			return Optional.of(context.workspace());
		} catch (CliException none) {
			return Optional.empty();
		}
	}

	private void install(CliContext context, Texts texts) throws CliException, ModuleException {
		if (words.size() < 2) {
			throw new CliException(ExitCode.USAGE, texts.text("sourceAndModule"));
		}
		modules.install(words.getFirst(), words.subList(1, words.size()), unsigned -> mayInstall(unsigned, context, texts), new NullProgressMonitor())
				.forEach(module -> context.out().println(texts.text("installed", module.name(), module.version())));
	}

	/** Who runs a script cannot be asked; the option says it beforehand. */
	private boolean mayInstall(List<String> unsigned, CliContext context, Texts texts) {
		unsigned.forEach(each -> context.err().println(texts.text("unsigned", each)));
		if (!agreed) {
			context.err().println(texts.text("sayYes"));
		}
		return agreed;
	}

	private void remove(CliContext context, Texts texts) throws CliException, ModuleException {
		if (words.isEmpty()) {
			throw new CliException(ExitCode.USAGE, texts.text("oneModule"));
		}
		modules.remove(words, new NullProgressMonitor())
				.forEach(module -> context.out().println(texts.text("removed", module.name(), module.version())));
	}
}
