/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.evidence.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jiedui.cli.spi.CliContext;
import org.jiedui.cli.spi.CliException;
import org.jiedui.cli.spi.ExitCode;
import org.jiedui.evidence.figure.Article;
import org.jiedui.evidence.figure.Figures;
import org.jiedui.evidence.source.SourceException;
import org.jiedui.evidence.source.Sources;

/** Files of a command line as texts with their figures. */
final class SourceFiles {

	private final Sources sources;
	private final Figures figures;

	SourceFiles(Sources sources, Figures figures) {
		this.sources = sources;
		this.figures = figures;
	}

	/** @throws CliException with a sentence if the file cannot be read */
	Article read(Path file, CliContext context) throws CliException {
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new CliException(ExitCode.USAGE, context.texts(SourceFiles.class).text("unreadable", file));
		}
		try {
			return figures.read(sources.read(file));
		} catch (SourceException refused) {
			throw new CliException(ExitCode.FAILED, refused.message(context.locale()));
		}
	}
}
