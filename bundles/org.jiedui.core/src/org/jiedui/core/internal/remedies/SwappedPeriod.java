/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.remedies;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.core.remedy.QuickFix;
import org.jiedui.core.remedy.Remedy;
import org.jiedui.core.remedy.Remedy.Setting;
import org.jiedui.core.validation.Finding;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.osgi.service.component.annotations.Component;

/** A period that ends before it begins was probably written the wrong way round. */
@Component(service = QuickFix.class)
public final class SwappedPeriod implements QuickFix {

	@Override
	public Set<String> rules() {
		return Set.of("general.order");
	}

	@Override
	public List<Remedy> remedies(Finding finding, ValueFormat format) {
		EObject object = finding.object();
		return object.eClass().getEAllAttributes().stream().filter(start -> new FeatureTraits(start).before().filter(finding.feature()::equals).isPresent())
				.map(start -> new Remedy(NLS.bind(Messages.swap, format.labels().label(start), format.labels().label(finding.feature())),
						List.of(new Setting(object, start, object.eGet(finding.feature())), new Setting(object, finding.feature(), object.eGet(start)))))
				.toList();
	}
}
