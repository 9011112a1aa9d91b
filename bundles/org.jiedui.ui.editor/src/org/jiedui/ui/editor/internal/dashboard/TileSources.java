/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.List;

import org.jiedui.core.dashboard.TileSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The sources of tiles that are installed; modules come and go while the workbench runs. */
@Component(service = TileSources.class)
public class TileSources {

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<TileSource> sources = List.of();

	/** Those that are installed now. */
	public List<TileSource> sources() {
		return List.copyOf(sources);
	}
}
