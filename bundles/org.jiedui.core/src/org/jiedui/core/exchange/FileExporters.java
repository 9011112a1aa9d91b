/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jiedui.core.spi.exchange.FileExporter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds who writes a kind of file. An OSGi service; exporters may come and go at any time. Thread-safe. */
@Component(service = FileExporters.class)
public final class FileExporters {

	private final List<FileExporter> exporters = new CopyOnWriteArrayList<>();

	/** Without exporters; the service registry adds them. */
	public FileExporters() {
		// Exporters are bound later.
	}

	/** With given exporters: for use without a service registry. */
	public FileExporters(Collection<? extends FileExporter> exporters) {
		this.exporters.addAll(exporters);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addExporter(FileExporter exporter) {
		exporters.add(exporter);
	}

	void removeExporter(FileExporter exporter) {
		exporters.remove(exporter);
	}

	/** Who writes files of this name; empty where nobody knows its ending. */
	public Optional<FileExporter> of(Path file) {
		String name = file.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return exporters.stream().filter(each -> each.endings().contains(ending)).findFirst();
	}

	/** The endings of all files that can be written, without the point. */
	public SortedSet<String> endings() {
		SortedSet<String> endings = new TreeSet<>();
		exporters.forEach(each -> endings.addAll(each.endings()));
		return endings;
	}
}
