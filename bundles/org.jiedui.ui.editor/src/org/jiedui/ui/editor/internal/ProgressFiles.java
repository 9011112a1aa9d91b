/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.jiedui.core.exchange.FileExporters;
import org.jiedui.core.spi.exchange.TableImporter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who writes and reads progress sheets; may be nobody. */
@Component(service = ProgressFiles.class)
public class ProgressFiles {

	@Reference
	private FileExporters exporters;

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<TableImporter> importers = List.of();

	/** Who writes files. */
	public FileExporters exporters() {
		return exporters;
	}

	/** Those that are installed now. */
	public List<TableImporter> importers() {
		return List.copyOf(importers);
	}
}
