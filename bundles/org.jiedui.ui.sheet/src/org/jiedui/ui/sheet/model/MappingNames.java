/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.sheet.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.jiedui.sheet.ColumnMapping;
import org.jiedui.sheet.Inquiry;
import org.jiedui.sheet.Recognition;

/** The mappings that are remembered by name: loading and saving them. For one thread. */
public final class MappingNames {

	private final Surroundings around;
	private final SourceModel source;
	private final ColumnsModel columns;
	private final Background background;
	private final Signal changes = new Signal();
	private List<String> names = List.of();
	private String current = "";
	private IStatus status = Status.OK_STATUS;

	MappingNames(Surroundings around, SourceModel source, ColumnsModel columns) {
		this.around = around;
		this.source = source;
		this.columns = columns;
		background = around.backgrounds().get();
	}

	/** Tells when other names are known, and when one was loaded, saved or forgotten. */
	public Signal changes() {
		return changes;
	}

	/** The names, sorted; complete after {@link #read()}. */
	public List<String> names() {
		return names;
	}

	/** The name of what was loaded or saved last, empty for none. */
	public String current() {
		return current;
	}

	/** What became of the last wish. */
	public IStatus status() {
		return status;
	}

	/** Looks which names there are. */
	public void read() {
		background.ask(Messages.readingMappings, monitor -> around.mappings().names(), this::known, this::failed);
	}

	private void known(List<String> found) {
		names = found;
		changes.fire();
	}

	private void failed(Exception reason) {
		status = Status.error(NLS.bind(Messages.mappingFailed, reason.getLocalizedMessage()), reason);
		changes.fire();
	}

	/** Takes the columns for what a mapping says; an empty name takes what was proposed. */
	public void load(String name) {
		status = Status.OK_STATUS;
		current = name;
		if (name.isEmpty()) {
			columns.reset();
			changes.fire();
			return;
		}
		Path file = source.file();
		Recognition now = columns.recognition();
		Inquiry inquiry = new Inquiry(file, now.sheet(), now.type(), source.programmeId(), null, source.chosenForm());
		background.ask(NLS.bind(Messages.loadingMapping, name), monitor -> {
			Optional<ColumnMapping> mapping = around.mappings().load(name);
			return mapping.isEmpty() ? Optional.<Recognition>empty()
					: Optional.of(around.sheets().recognise(around.workspace(), inquiry.by(mapping.get()), around.labels()));
		}, recognised -> loaded(name, recognised), this::failed);
	}

	private void loaded(String name, Optional<Recognition> recognised) {
		if (recognised.isPresent()) {
			columns.use(recognised.get());
		} else {
			status = Status.error(NLS.bind(Messages.mappingGone, name));
			current = "";
		}
		changes.fire();
	}

	/** Remembers what the columns are under a name, in place of what was remembered under it. */
	public void save(String name) {
		ColumnMapping mapping = ColumnMapping.of(name.strip(), columns.recognition());
		background.ask(NLS.bind(Messages.savingMapping, name), monitor -> {
			around.mappings().save(mapping);
			return around.mappings().names();
		}, found -> {
			current = mapping.name();
			status = new Status(IStatus.OK, MappingNames.class, NLS.bind(Messages.mappingSaved, current));
			known(found);
		}, this::failed);
	}

	/** Forgets a mapping; what the columns are stays. */
	public void remove(String name) {
		background.ask(NLS.bind(Messages.removingMapping, name), monitor -> {
			around.mappings().remove(name);
			return around.mappings().names();
		}, found -> {
			current = "";
			status = Status.OK_STATUS;
			known(found);
		}, this::failed);
	}

	void close() {
		background.cancel();
	}
}
