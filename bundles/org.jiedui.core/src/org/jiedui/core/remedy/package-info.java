/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Ways to mend what rules find. They stand apart from the rules, and both may come from any bundle. */
package org.jiedui.core.remedy;
