/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal.command;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.jiedui.cli.spi.CliCommand;
import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.json.ProgrammeExistsException;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.Programme;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a workspace, on request with the sample programmes; those that are there already stay as they are. */
@Component(scope = ServiceScope.PROTOTYPE)
@Command(name = "init")
public final class InitCommand implements CliCommand {

	private final List<ProgrammeSource> sources;

	@Option(names = "--sample")
	private boolean sample;

	@Option(names = "--encrypt")
	private boolean encrypt;

	/** @param sources bring the samples */
	@Activate
	public InitCommand(@Reference List<ProgrammeSource> sources) {
		this.sources = sources;
	}

	@Override
	public ExitCode run(CliContext context) throws Exception {
		Texts texts = context.texts(InitCommand.class);
		Workspace workspace = encrypt ? context.createEncryptedWorkspace() : context.createWorkspace();
		context.out().println(texts.text("ready", context.location().shown()));
		if (sample) {
			for (URL file : files()) {
				context.out().println(load(workspace, file, texts));
			}
		}
		return ExitCode.SUCCESS;
	}

	private List<URL> files() {
		List<URL> files = new ArrayList<>();
		sources.forEach(source -> files.addAll(source.files()));
		return files;
	}

	private static String load(Workspace workspace, URL file, Texts texts) throws Exception {
		try (Session session = workspace.openSession(); InputStream in = file.openStream()) {
			var result = new ProgrammeImport(session).read(in, file.getPath());
			List<String> names = result.programmes().stream().map(Programme::getName).toList();
			session.save(texts.text("sampleCommit", String.join(", ", names)), null);
			return ImportCommand.sentence(result, texts);
		} catch (ProgrammeExistsException there) {
			return texts.text("there", there.name());
		}
	}
}
