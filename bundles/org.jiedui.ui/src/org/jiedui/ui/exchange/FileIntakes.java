/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds who takes a kind of file. An OSGi service; the bundles that bring intakes may come and go at any time. */
@Component(service = FileIntakes.class)
public final class FileIntakes {

	private final List<FileIntake> intakes = new CopyOnWriteArrayList<>();

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addIntake(FileIntake intake) {
		intakes.add(intake);
	}

	void removeIntake(FileIntake intake) {
		intakes.remove(intake);
	}

	/** All that there are now. */
	public List<FileIntake> all() {
		return List.copyOf(intakes);
	}

	/** Who takes files of this name; empty where nobody knows its ending. */
	public Optional<FileIntake> of(Path file) {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return intakes.stream().filter(each -> each.endings().contains(ending)).findFirst();
	}
}
