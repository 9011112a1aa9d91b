/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.junit.jupiter.api.Test;

/** What p2 cannot resolve is told in a sentence. */
class NeedsTest {

	private static final String BUNDLE = "osgi.bundle";

	private final IInstallableUnit core = unit("org.jiedui.core", "0.1.0.2026");

	private static IInstallableUnit unit(String id, String version, IRequirement... needs) {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(id);
		unit.setVersion(Version.create(version));
		unit.addProvidedCapabilities(List.of(MetadataFactory.createProvidedCapability(BUNDLE, id, unit.getVersion())));
		unit.setRequirements(needs);
		return MetadataFactory.createInstallableUnit(unit);
	}

	private static IRequirement need(String id, String range) {
		return MetadataFactory.createRequirement(BUNDLE, id, new VersionRange(range), null, false, false);
	}

	private String unmet(IInstallableUnit module, IInstallableUnit... offered) {
		return new Needs(List.of(core), List.of(offered)).unmet(List.of(module), "Tours").orElse("");
	}

	@Test
	void aNewerCoreIsNamedWithItsVersion() {
		assertThat(unmet(unit("tours", "1.0.0", need("org.jiedui.core", "[0.2.0,1.0.0)")))).contains("Tours", "org.jiedui.core", "0.2.0", "0.1.0")
				.doesNotContain("2026", "{", "NLS missing");
		assertThat(unmet(unit("tours", "1.0.0", need("org.jiedui.core", "2.0.0")))).contains("2.0.0");
	}

	@Test
	void aCoreThatIsTooNewIsNamed() {
		assertThat(unmet(unit("tours", "1.0.0", need("org.jiedui.core", "[0.0.1,0.1.0)")))).contains("Tours", "below", "0.1.0");
	}

	@Test
	void whatNobodyHasIsNamed() {
		assertThat(unmet(unit("tours", "1.0.0", need("maps", "1.0.0")))).contains("Tours", "maps");
	}

	@Test
	void whatComesWithAModuleIsLookedAtToo() {
		IInstallableUnit bundle = unit("tours.bundle", "1.0.0", need("org.jiedui.core", "3.0.0"));
		assertThat(unmet(unit("tours", "1.0.0", need("tours.bundle", "1.0.0")), bundle)).contains("Tours", "org.jiedui.core", "3.0.0");
	}

	@Test
	void whatIsThereIsNotMissed() {
		IRequirement perhaps = MetadataFactory.createRequirement(BUNDLE, "maps", VersionRange.emptyRange, null, true, false);
		assertThat(unmet(unit("tours", "1.0.0", need("org.jiedui.core", "[0.1.0,1.0.0)"), perhaps))).isEmpty();
	}
}
