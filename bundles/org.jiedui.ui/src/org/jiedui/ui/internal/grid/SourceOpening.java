/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.Source;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.prompts.UserPrompts;

/** Opens the page or the file that a source of a row names. */
public final class SourceOpening {

	private static final Set<String> WEB = Set.of("http", "https");

	private final UserPrompts prompts;
	private final Predicate<String> launcher;

	/** @param launcher has the platform open an address or a file; answers whether it did */
	public SourceOpening(UserPrompts prompts, Predicate<String> launcher) {
		this.prompts = prompts;
		this.launcher = launcher;
	}

	/** Adds an entry for each source of a row that can be opened. */
	void fill(IMenuManager menu, List<EObject> rows) {
		if (rows.size() == 1) {
			links(rows.getFirst()).forEach(source -> menu.add(
					GridMenus.action(NLS.bind(Messages.sourceOpen, source.getTitle().replace("&", "&&")), Icon.LINK, () -> open(source))));
		}
	}

	/** Opens the source of a row, the first that can be opened; says so where there is none. */
	public void openFirst(EObject row) {
		links(row).stream().findFirst().ifPresentOrElse(this::open, () -> prompts.inform(Messages.sourceTitle, Messages.sourceNoLink));
	}

	private static List<Source> links(EObject row) {
		return RowSources.of(row.eClass()).map(sources -> sources.of(row)).orElse(List.of()).stream()
				.filter(source -> source.getLink() != null && !source.getLink().isBlank() && source.getTitle() != null).toList();
	}

	private void open(Source source) {
		String link = source.getLink().strip();
		if (isWeb(link)) {
			launch(link);
			return;
		}
		// What others wrote into the books may be a program: whoever opens a file sees which one.
		file(link).ifPresentOrElse(file -> {
			if (prompts.confirm(Messages.sourceTitle, NLS.bind(Messages.sourceFile, file), Messages.sourceOpenVerb)) {
				launch(file.toString());
			}
		}, () -> prompts.inform(Messages.sourceTitle, NLS.bind(Messages.sourceMissing, link)));
	}

	private static boolean isWeb(String link) {
		try {
			String scheme = URI.create(link).getScheme();
			return scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
		} catch (IllegalArgumentException noAddress) {
			return false;
		}
	}

	private static Optional<Path> file(String link) {
		try {
			Path path = link.startsWith("file:") ? Path.of(URI.create(link)) : Path.of(link);
			return Optional.of(path).filter(Path::isAbsolute).filter(Files::exists);
		} catch (IllegalArgumentException noFile) {
			return Optional.empty();
		}
	}

	private void launch(String target) {
		if (!launcher.test(target)) {
			prompts.inform(Messages.sourceTitle, NLS.bind(Messages.sourceFailed, target));
		}
	}
}
